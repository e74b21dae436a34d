/** US states and territories: postal code, name, and the abbreviation of the Associated Press if there is one. */
const TABLE = `
AL Alabama Ala.
AK Alaska Alaska
AZ Arizona Ariz.
AR Arkansas Ark.
CA California Calif.
CO Colorado Colo.
CT Connecticut Conn.
DE Delaware Del.
FL Florida Fla.
GA Georgia Ga.
HI Hawaii Hawaii
ID Idaho Idaho
IL Illinois Ill.
IN Indiana Ind.
IA Iowa Iowa
KS Kansas Kan.
KY Kentucky Ky.
LA Louisiana La.
ME Maine Maine
MD Maryland Md.
MA Massachusetts Mass.
MI Michigan Mich.
MN Minnesota Minn.
MS Mississippi Miss.
MO Missouri Mo.
MT Montana Mont.
NE Nebraska Neb.
NV Nevada Nev.
NH New_Hampshire N.H.
NJ New_Jersey N.J.
NM New_Mexico N.M.
NY New_York N.Y.
NC North_Carolina N.C.
ND North_Dakota N.D.
OH Ohio Ohio
OK Oklahoma Okla.
OR Oregon Ore.
PA Pennsylvania Pa.
RI Rhode_Island R.I.
SC South_Carolina S.C.
SD South_Dakota S.D.
TN Tennessee Tenn.
TX Texas Texas
UT Utah Utah
VT Vermont Vt.
VA Virginia Va.
WA Washington Wash.
WV West_Virginia W.Va.
WI Wisconsin Wis.
WY Wyoming Wyo.
DC District_of_Columbia D.C.
PR Puerto_Rico P.R.
GU Guam Guam
AS American_Samoa American_Samoa
VI Virgin_Islands V.I.
MP Northern_Mariana_Islands N.M.I.
`;

/** A state's name by its name, its postal code and its abbreviation, all without full stops and in lower case. */
export const STATES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', name = '', abbreviation = ''] = line.split(' ').map((part) => part.replaceAll('_', ' '));
      return [code, name, abbreviation].map((form): [string, string] => [stateKey(form), name]);
    }),
);

/** The form that {@link STATES} uses as a key: "W.Va." and "w va" both give "wva". Words keep their spaces. */
export function stateKey(form: string): string {
  return form.replace(/\.\s?/g, '').toLowerCase();
}
