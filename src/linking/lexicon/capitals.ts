/** Capitals whose names news uses for the government of a country or a state: the city, then the code. */
const TABLE = `
Abuja NG; Amsterdam NL; Ankara TR; Athens GR; Baghdad IQ; Bangkok TH; Beijing CN; Berlin DE; Bern CH; Bogotá CO; Bogota CO;
Bratislava SK; Brasília BR; Brasilia BR; Brussels EU; Bucharest RO; Budapest HU; Buenos Aires AR; Cairo EG; Canberra AU;
Caracas VE; Copenhagen DK; Damascus SY; Dhaka BD; Delhi IN; New Delhi IN; Doha QA; Dublin IE; Hanoi VN; Helsinki FI;
Islamabad PK; Jakarta ID; Kabul AF; Kathmandu NP; Kuala Lumpur MY; Kyiv UA; Kiev UA; Lima PE; Lisbon PT; Ljubljana SI;
London GB; Madrid ES; Manila PH; Mexico City MX; Minsk BY; Moscow RU; Nairobi KE; Oslo NO; Ottawa CA; Paris FR; Prague CZ;
Pretoria ZA; Pyongyang KP; Riga LV; Riyadh SA; Rome IT; Santiago CL; Seoul KR; Singapore SG; Sofia BG; Stockholm SE;
Taipei TW; Tallinn EE; Tbilisi GE; Tehran IR; Tokyo JP; Vienna AT; Vilnius LT; Warsaw PL; Washington US; Wellington NZ;
Yerevan AM; Zagreb HR; Abu Dhabi AE; Accra GH; Addis Ababa ET; Algiers DZ; Amman JO; Ashgabat TM; Astana KZ; Baku AZ;
Beirut LB; Belgrade RS; Bishkek KG; Chisinau MD; Chișinău MD; Colombo LK; Dakar SN; Dushanbe TJ; Harare ZW; Havana CU;
Kampala UG; Khartoum SD; Kigali RW; Kinshasa CD; Kuwait City KW; La Paz BO; Luanda AO; Lusaka ZM; Managua NI; Mogadishu SO;
Montevideo UY; Muscat OM; Naypyidaw MM; Nicosia CY; Phnom Penh KH; Podgorica ME; Port-au-Prince HT; Quito EC; Rabat MA;
Reykjavik IS; Sarajevo BA; Skopje MK; Tashkent UZ; Tegucigalpa HN; Tirana AL; Tripoli LY; Tunis TN; Ulaanbaatar MN;
Valletta MT; Vientiane LA; Windhoek NA; Edinburgh GB-SCT; Holyrood GB-SCT; Cardiff GB-WLS; Stormont GB-NIR; Westminster GB;
Hong Kong HK; Macau MO; Denver US-Colorado; Sacramento US-California; Albany US-New York; Austin US-Texas;
Tallahassee US-Florida; Salt Lake City US-Utah; Springfield US-Illinois; Annapolis US-Maryland; Baton Rouge US-Louisiana;
Boise US-Idaho; Carson City US-Nevada; Cheyenne US-Wyoming; Des Moines US-Iowa; Harrisburg US-Pennsylvania;
Hartford US-Connecticut; Honolulu US-Hawaii; Indianapolis US-Indiana; Jefferson City US-Missouri; Juneau US-Alaska;
Lansing US-Michigan; Little Rock US-Arkansas; Montpelier US-Vermont; Nashville US-Tennessee; Oklahoma City US-Oklahoma;
Olympia US-Washington; Raleigh US-North Carolina; Santa Fe US-New Mexico; Topeka US-Kansas; Trenton US-New Jersey
`;

/** The code of a country ("KR"), of a part of a country ("GB-SCT") or of a US state ("US-Colorado"), by its capital. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/;\s+/)
    .map((entry): [string, string] => {
      const at = /\s(?=[A-Z]{2}(?:$|-))/.exec(entry)?.index ?? entry.length;
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
);
