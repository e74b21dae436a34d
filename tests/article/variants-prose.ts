/** One invented story in several languages, for pages in other layouts and languages. */

export const EN = [
  'The ferry between the two islands stopped at noon on Thursday, after the harbour master found a crack in the ramp that cars use to drive on board.',
  'About two hundred people were waiting in the rain, and the shop beside the quay ran out of tea before the first of them were sent home again.',
  'The company that runs the boat said that a diver would look at the ramp in the evening, and that nobody could promise a crossing before the weekend.',
  'For the school on the smaller island it means a week without its only teacher of music, who lives on the other side and has no boat of her own.',
  'Last winter the ramp was closed for nine days, and the council bought a second one then that still lies in a shed because its bolts do not fit.',
];
export const DE = [
  'Die Fähre zwischen den beiden Inseln fährt seit Donnerstagmittag nicht mehr, weil der Hafenmeister einen Riss in der Rampe für die Autos gefunden hat.',
  'Etwa zweihundert Menschen warteten im Regen, und im Laden neben dem Kai war der Tee schon aus, bevor die ersten wieder nach Hause geschickt wurden.',
  'Die Reederei sagte, ein Taucher werde sich die Rampe am Abend ansehen, und vor dem Wochenende könne niemand eine Überfahrt versprechen.',
  'Für die Schule auf der kleineren Insel heißt das eine Woche ohne die einzige Musiklehrerin, die auf der anderen Seite wohnt und kein Boot hat.',
];
export const PT = [
  'A balsa entre as duas ilhas parou ao meio-dia de quinta-feira, depois de o mestre do porto encontrar uma fenda na rampa por onde entram os carros.',
  'Cerca de duzentas pessoas esperavam à chuva, e a loja ao lado do cais ficou sem chá antes de as primeiras voltarem para casa sem qualquer resposta.',
  'A empresa disse que um mergulhador vai examinar a rampa ao fim da tarde, e que ninguém pode prometer uma travessia antes do fim de semana.',
  'Para a escola da ilha menor isso significa uma semana sem a única professora de música, que mora do outro lado e não tem barco.',
];
export const TR = [
  'İki ada arasındaki feribot, liman şefinin arabaların bindiği rampada bir çatlak bulmasının ardından perşembe günü öğlen saatlerinde durdu.',
  'Yaklaşık iki yüz kişi yağmurda bekledi ve iskelenin yanındaki dükkânda çay, ilk yolcular eve gönderilmeden önce bitmişti bile.',
  'Şirket, bir dalgıcın akşam rampaya bakacağını ve hafta sonundan önce kimsenin bir sefer sözü veremeyeceğini söyledi, belediye ise sustu.',
  'Küçük adadaki okul için bu, karşı kıyıda oturan ve kendi teknesi olmayan tek müzik öğretmeni olmadan geçecek bir hafta demek.',
];
export const PL = [
  'Prom między dwiema wyspami nie pływa od czwartkowego południa, bo kapitan portu znalazł pęknięcie w rampie, po której wjeżdżają samochody.',
  'Około dwustu osób czekało na deszczu, a w sklepie obok nabrzeża skończyła się herbata, zanim pierwszych z nich odesłano z powrotem do domu.',
  'Firma powiedziała, że wieczorem rampę obejrzy nurek i że przed weekendem nikt nie może obiecać przeprawy, choć rada gminy o nią prosi.',
  'Dla szkoły na mniejszej wyspie oznacza to tydzień bez jedynej nauczycielki muzyki, która mieszka po drugiej stronie i nie ma łodzi.',
];
export const AR = [
  'توقفت العبارة بين الجزيرتين ظهر يوم الخميس بعد أن عثر مدير الميناء على شق في المنحدر الذي تصعد عليه السيارات إلى السطح، وبقي الركاب في المطر.',
  'كان نحو مئتي شخص ينتظرون تحت المطر، ونفد الشاي من الدكان القريب من الرصيف قبل أن يعود أول الركاب إلى بيوتهم من دون أي جواب واضح.',
  'وقالت الشركة إن غواصا سيفحص المنحدر في المساء، وإن أحدا لا يستطيع أن يعد برحلة قبل نهاية الأسبوع مهما كانت حالة البحر والريح.',
  'أما المدرسة في الجزيرة الصغرى فستبقى أسبوعا كاملا من دون معلمة الموسيقى الوحيدة التي تسكن في الضفة الأخرى ولا تملك قاربا.',
];
export const JA = [
  '二つの島を結ぶ渡し船は木曜日の正午に運航を止めた。港の責任者が、車が乗り込むための斜路に亀裂を見つけたためで、再開の見通しは立っていない。',
  'およそ二百人が雨の中で待っていたが、桟橋のそばの店では最初の客が家に帰される前にお茶がなくなり、子どもたちは古い倉庫の軒下で過ごした。',
  '運航会社は、夕方に潜水士が斜路を調べると説明し、週末より前に船が出ると約束できる人はいないと話した。町の担当者も同じ答えを繰り返した。',
  '小さいほうの島の学校にとっては、向こう岸に住み自分の船を持たないただ一人の音楽の先生がいない一週間になる。合唱の練習は延期になった。',
];
