/**
 * Countries of publishers whose address does not tell them, from extension/sites.yaml: an ISO 3166-1 code, then hosts.
 * Publishers that write for readers of every country are left out, because their "prime minister" may be anybody's.
 */
const TABLE = `
AR clarin.com infobae.com
AT diepresse.com
AU afr.com
BD prothomalo.com thedailystar.net
BR apublica.org g1.globo.com oglobo.globo.com valor.globo.com
CA montrealgazette.com nationalpost.com theglobeandmail.com thestar.com vancouversun.com journaldemontreal.com
  ledevoir.com
CL emol.com latercera.com
CN caixinglobal.com caixin.com
CO elespectador.com eltiempo.com semana.com
CR nacion.com
DE correctiv.org faz.net handelsblatt.com netzpolitik.org
EG almasryalyoum.com madamasr.com
ES ara.cat elconfidencial.com elespanol.com elpais.com elperiodico.com expansion.com lavanguardia.com
FR bfmtv.com la-croix.com nouvelobs.com
GB bbc.com channel4.com heraldscotland.com itv.com news.sky.com newstatesman.com politicshome.com scotsman.com
  thebureauinvestigates.com theguardian.com thenational.scot thetimes.com
GR ekathimerini.com
HK hongkongfp.com scmp.com
ID thejakartapost.com detik.com kompas.com tempo.co
IE irishexaminer.com irishtimes.com
IL haaretz.com jpost.com timesofisrael.com
IN business-standard.com deccanherald.com economictimes.indiatimes.com hindustantimes.com indianexpress.com
  livemint.com ndtv.com telegraphindia.com thehindu.com timesofindia.indiatimes.com amarujala.com bhaskar.com
  jagran.com
IS mbl.is ruv.is
IT ilsole24ore.com
JP asahi.com nikkei.com sankei.com
KE nation.africa
KR koreaherald.com chosun.com donga.com
LB annahar.com lorientlejour.com
MA hespress.com
MX animalpolitico.com milenio.com reforma.com
MY freemalaysiatoday.com malaysiakini.com
NG premiumtimesng.com punchng.com
NP kathmandupost.com
PH inquirer.net philstar.com rappler.com
PK dawn.com
PL oko.press
SG straitstimes.com
TH bangkokpost.com nationthailand.com
TR bianet.org
TW taipeitimes.com udn.com
UA kyivindependent.com suspilne.media
US 404media.co abcnews.go.com ajc.com apnews.com arstechnica.com axios.com azcentral.com baltimoresun.com barrons.com
  bloomberg.com bostonglobe.com businessinsider.com calmatters.org cbsnews.com chicagotribune.com cnbc.com cnet.com
  cnn.com csmonitor.com dallasnews.com denverpost.com deseret.com engadget.com fastcompany.com forbes.com
  foreignaffairs.com foreignpolicy.com fortune.com foxnews.com freep.com gizmodo.com harpers.org hollywoodreporter.com
  houstonchronicle.com huffpost.com inquirer.com latimes.com lawfaremedia.org marketwatch.com mashable.com
  mercurynews.com miamiherald.com motherjones.com ms.now nationalreview.com nbcnews.com newrepublic.com newsday.com
  newsweek.com newyorker.com npr.org nydailynews.com nymag.com nypost.com nytimes.com oregonlive.com pbs.org
  politico.com propublica.org quantamagazine.org reason.com rollcall.com rollingstone.com salon.com sciencenews.org
  scientificamerican.com seattletimes.com semafor.com sfchronicle.com sfstandard.com slate.com sltrib.com
  startribune.com statesman.com statnews.com suntimes.com tampabay.com techcrunch.com technologyreview.com
  texastribune.org theatlantic.com thedailybeast.com thehill.com theinformation.com theintercept.com themarkup.org
  thenation.com theverge.com time.com undark.org usatoday.com usnews.com vanityfair.com variety.com venturebeat.com
  vox.com washingtonpost.com wired.com wsj.com zdnet.com laopinion.com telemundo.com univision.com
VE efectococuyo.com
VN vnexpress.net
ZA news24.com
`;

/** ISO 3166-1 code of the country by the publisher's host, without "www.". */
export const PUBLISHERS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\n(?=[A-Z])/)
    .flatMap((line) => {
      const [code = '', ...hosts] = line.split(/\s+/);
      return hosts.map((host): [string, string] => [host, code]);
    }),
);
