import type { Lexicon } from './lexicon-model.ts';

export const pl: Lexicon = {
  language: 'pl',
  classes: {
    story:
      'artykuł|artykułu|artykule|tekst|tekstu|tekście|materiał|materiału|materiale|wpis|wpisu|wpisie|publikacji|informacji|depeszy|wywiadu|tytułu|tytule|notatki',
    earlier: 'poprzedniej|pierwotnej|wcześniejszej|pierwszej|poprzednia|pierwotna|wcześniejsza|pierwsza|oryginalnej',
    is: 'został|została|zostało|był|jest',
  },
  labels: [
    ['correction', 'strong', 'sprostowanie|korekta|errata|poprawka'],
    ['clarification', 'strong', 'wyjaśnienie|doprecyzowanie|uściślenie'],
    ['editors_note', 'strong', 'od_redakcji|przypis_redakcji|przyp._red.|nota_redakcyjna|uwaga_redakcji'],
    ['update', 'plain', 'aktualizacja|uzupełnienie'],
    ['update', 'plain', 'zaktualizowano|aktualizowano', 'participle'],
    ['editors_note', 'weak', 'uwaga|notatka'],
  ],
  plurals: 'sprostowania|poprawki|aktualizacje',
  phrases: [
    ['correction', 'strong', 'poprawiliśmy|sprostowaliśmy ~4 przepraszamy'],
    ['correction', 'plain', 'przepraszamy ~2 czytelników|czytelniczki|czytelnikow'],
    [
      'update',
      'strong',
      '^tekst|artykuł|materiał $is ~4 zaktualizowan*|uzupełnion* ~2 o ~3 komentarz|stanowisko|odpowiedź|wypowiedź|oświadczenie',
    ],
    [
      'correction',
      'strong',
      'w artykule|tekście|materiale|depeszy|tytule ~3 błędnie|omyłkowo|mylnie|niesłusznie podaliśmy|napisaliśmy|podano|wskazaliśmy|nazwaliśmy|napisano',
    ],
    ['correction', 'plain', '^tekst $is ~4 poprawion*|skorygowan*|sprostowan*'],
    ['update', 'plain', '^tekst $is ~4 zaktualizowan*|uzupełnion*|aktualizowan*'],
    ['update', 'plain', 'do tekstu|artykułu|materiału dodaliśmy|dodano|dopisaliśmy|dołączyliśmy'],
    ['correction', 'plain', 'za pomyłkę|błąd|omyłkę|nieścisłość przepraszamy'],
    ['correction', 'strong', 'z_powodu|wskutek|przez błędu|błąd ~1 redakcyjnego|redakcyjny|edycyjnego|redakcji'],
    ['retraction', 'strong', 'redakcja|wycofujemy|usunęliśmy wycofała|usunęła|ten|niniejszy ~2 $story|tekst'],
    ['correction', 'strong', 'w|we|a $earlier wersji|wersja tego|niniejszego|naszego? $story'],
    ['correction', 'strong', '$earlier wersja tego|niniejszego|naszego? $story'],
    ['correction', 'strong', 'ten|niniejszy artykuł|tekst|materiał|wpis $is ~4 poprawion*|skorygowan*|sprostowan*'],
    ['correction', 'plain', 'artykuł|materiał $is ~6 poprawion*|skorygowan*|sprostowan*'],
    ['correction', 'plain', 'przepraszamy za ~3 błąd|pomyłkę|błędy'],
    ['changed', 'strong', 'ten|niniejszy artykuł|tekst|materiał|wpis $is ~4 zmienion*|zredagowan*|zmodyfikowan*'],
    ['changed', 'plain', 'artykuł|materiał $is ~6 zmienion*|zredagowan*|zmodyfikowan*'],
    ['update', 'strong', 'ten|niniejszy artykuł|tekst|materiał|wpis $is ~4 zaktualizowan*|uzupełnion*|aktualizowan*'],
    ['update', 'plain', 'artykuł|materiał $is ~6 zaktualizowan*|uzupełnion*|aktualizowan*'],
    ['afterwards', 'strong', 'po publikacji tego|naszego|niniejszego $story'],
    ['retraction', 'strong', 'ten|artykuł|tekst artykuł|tekst? $is ~4 wycofan*|usunięt*'],
  ],
  cues: [
    ['correction', 'błąd|błędnie|błędu|pomyłk*|omyłkowo'],
    ['corrected', 'poprawion*|sprostowan*|skorygowan*'],
    ['clarification', 'wyjaśni*|doprecyzow*|uściśl*'],
    ['update', 'zaktualizowan*|uzupełnion*|dodan*|nowe'],
  ],
  promotions: 'subskryb*|newsletter|afiliacyj*|prowizj*|reklama|kliknij|prenumerat*',
  selves: [
    'napisaliśmy|podaliśmy|informowaliśmy|pomyliliśmy|nazwaliśmy|opublikowaliśmy',
    'w naszym|tym|wczorajszym $story',
  ],
  owns: [
    'błąd|błędnie|błędne|błędny|omyłkowo|mylnie|pomyłk*|pomyliliśmy|nieprawdziw*',
    'poprawion*|poprawiliśmy|sprostowan*',
    'przepraszamy',
  ],
  foot: 'czytaj_też|czytaj_także|czytaj_więcej|zobacz_także|zobacz_też|przeczytaj|więcej_na|więcej_o|obserwuj|zapisz_się|subskrybuj|kontakt|źródło_:|źródła_:|fot|zdjęcie_:|copyright|udostępnij|reklama|komentarze|o_autorze|wesprzyj|dołącz',
  never: ['będzie|jest aktualizowan*', 'zgłoś|znalazłeś ~2 błąd', 'ostatnia_aktualizacja'],
};
