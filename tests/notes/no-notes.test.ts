import { describe, expect, it } from 'vitest';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleWith, notesOf, paragraph } from './helpers.ts';

const PROSE = [
  '“Correction”, the captain said: “we have two boats, and both are red.”',
  '« Erratum », a lancé le capitaine en riant : « nous avons deux bateaux. »',
  '„Korrektur“, rief der Kapitän: „Wir haben zwei Boote, und beide sind rot.“',
  '“Corrección”, dijo la capitana: “tenemos dos barcos, y los dos son rojos”.',
  'Im Bericht der Werft hieß es, der Steg sei sicher. Tatsächlich war er seit Jahren gesperrt.',
  'A corrections officer was hurt when two prisoners tried to board the ferry on Sunday.',
  'The market is due for a correction, several analysts said after the third day of gains.',
  'The update brings a dark mode and fixes an error that closed the app on older telephones.',
  'Update your settings before you travel, or the ticket will not be shown offline.',
  'The company updated its timetable on Thursday and apologised to passengers for the error.',
  'The keeper said that a correction had been made in the list, and that the clerk regretted the error of 1921.',
  'Der Wirt sagte, dass eine frühere Fassung dieses Artikels falsch gewesen sei.',
  'In an earlier version of the bill, the ministry had wanted to close the harbour in winter.',
  'The report was updated twice last year, and each time the cost had risen.',
  'She asked the paper for a retraction, and her lawyer asked for an apology.',
  'The newspaper corrected the story a week later and printed the captain’s letter in full.',
  'The journal retracted the study in 2019 because its figures had been made up.',
  'The editors noted that nobody had asked the fishermen.',
  'After publication of the inquiry, two directors of the company stepped down.',
  'The interview was edited for length and clarity.',
  'This interview has been edited and condensed for clarity.',
  'This story was originally published in the spring issue of the island’s magazine.',
  'This article first appeared in The Harbour Review and is reprinted with permission.',
  'This article contains affiliate links, for which we may earn a commission.',
  'This is a developing story and will be updated.',
  'We will update this article when the company answers.',
  'Prices in this guide are updated daily.',
  'Sign up here for our weekly update on the islands of the north.',
  'Get the latest updates on the ferries by email.',
  'Follow live updates from the harbour here.',
  'If you have found an error in this article, please write to our corrections desk.',
  'Read our corrections policy.',
  'Report a correction or typo',
  'Corrections',
  'Corrections or Questions',
  'This page was last edited on 2 April 2024, at 13:18 (UTC).',
  'Suggest a correction',
  'Note: Children under seven travel free.',
  'Please note that the boats do not sail in a storm.',
  'Disclaimer: The writer alone answers for what this article says; we take no responsibility for wrong statements in it.',
  'Anna Berg is a reporter for this newspaper and writes about the sea.',
  'Die Reederei hat ihren Fahrplan am Donnerstag aktualisiert und um drei Fahrten ergänzt.',
  'In einer früheren Version des Gesetzes sollte der Hafen im Winter schließen.',
  'Hinweis: Dieser Artikel enthält Affiliate-Links.',
  'Fehler gefunden? Jetzt melden.',
  'Der Bericht wird laufend aktualisiert.',
  'Le ministère a mis à jour le calendrier et corrigé plusieurs erreurs.',
  'Une correction des marchés est attendue, disent les analystes.',
  'La compañía actualizó el horario y pidió disculpas por el error.',
  'La aplicación ha sido actualizada con nuevas funciones.',
  'Il governo ha corretto le stime di crescita per il prossimo anno.',
  'A empresa atualizou os preços na segunda-feira.',
  'De rederij heeft de dienstregeling aangepast en excuses aangeboden.',
  'Rederiet har uppdaterat sin tidtabell och bett om ursäkt.',
  '“We apologise for the mistake,” the ferry company wrote. “The timetable has been corrected.”',
  'Corrections? Questions? Write to the author.',
  'An earlier version of this essay appeared in the anthology “Salt and Water”.',
  'Lovens tekst blev rettet i torsdags.',
  'Due to a production error, four thousand boats were called back to the yard.',
  'Because of a translation error, the treaty gave the island to two kings.',
  'Due to an error, the list of passengers was printed twice.',
  'Wegen eines Produktionsfehlers ruft die Werft viertausend Boote zurück.',
  'Die Fähre war hier ursprünglich aus Holz.',
  'Wir haben zuerst über die Fähre berichtet.',
  'Ein Fehler in der Analyse hat die Reederei eine Million gekostet.',
  'Por un error de traducción, el tratado dio la isla a dos reyes.',
  'Per un errore di traduzione il trattato diede l’isola a due re.',
  'O texto foi alterado pelos deputados na quinta-feira.',
  'Door een productiefout roept de werf vierduizend boten terug.',
  'På grund av ett fel stod färjan still i tre timmar.',
  'Vi skrev tidigare om färjan.',
  'På grund af en fejl blev færgen forsinket.',
  'Vi skrev tidligere om færgen.',
  'En un primer momento, la policía informó de dos barcos hundidos.',
  'Eerder schreef hij een verhaal over de veerboot.',
  'Zunächst stand die Meldung über die Fähre allein im Raum.',
  'Saken er fjernet fra listen.',
  'På grunn av en feil ble ferja forsinket.',
  'We first reported on the ferry in 1996.',
  'Cet entretien a été édité et condensé.',
  'Update 4.2: The new version of the timetable app has a dark theme and corrects the fault of leap years.',
  'Update: Sign up for our alerts and never miss the last boat again.',
  'Thanks to Anna Berg for her corrections of an early draft.',
  'Thanks to Anna Berg for the corrections to an early draft.',
  'As I wrote above, the ferry is red.',
  'Updates: Follow @harbourwatch for news of the ferry.',
  'W tekście ustawy poprawiono dwa błędy.',
  'After we published the timetable, nobody asked for it.',
  'The posters are corrected. The tickets are not.',
  'Questo articolo è stato pubblicato per la prima volta sulla rivista La Riva.',
];

const TIMES = [
  'Updated 3:40 PM',
  'Updated: 2 hours ago',
  'Last updated 3 February 2023 at 14.05 GMT',
  'Published 09:00, 3 Feb 2023 | Updated 11:30, 3 Feb 2023',
  'Updated Feb. 3, 2023 8:21 am ET / Original Feb. 2, 2023 6:02 pm ET',
  'Aktualisiert: 03.02.2023, 12:52 Uhr | Lesedauer: 3 Minuten',
  'Mis à jour le 3 février 2023 à 12h10',
  'Actualizado: 03/02/2023 12:10',
  'Aggiornato il 3 febbraio 2023 alle 12:10',
  'Atualizado em 3 de fevereiro de 2023 às 12h10',
  'Bijgewerkt op 3 februari 2023 om 12:10',
  'Uppdaterad 3 februari 2023 12.10',
  'Update: 03.02.2023, 12:10 Uhr',
];

describe('a text that is no note is left alone', () => {
  it.each(PROSE)('in the text: %s', (text) => {
    for (const place of ['top', 'middle', 'end'] as const) expect(notesOf(text, { place, language: null })).toEqual([]);
  });

  it.each(TIMES)('a time under the headline: %s', (text) => {
    expect(notesOf(text, { place: 'top', language: null })).toEqual([]);
    const byline = detectNotes(articleWith([{ kind: 'byline', text }], { place: 'top', language: null }));
    expect(byline).toEqual([]);
  });

  it('a headline that begins with "Update"', () => {
    const headline = { kind: 'heading', text: 'Update: Council votes for the pier', hints: { level: 2 } } as const;
    expect(detectNotes(articleWith([headline], { place: 'middle' }))).toEqual([]);
  });

  it('the lines of a live blog', () => {
    const names = 'live-blog-post entry';
    const entries = ['10:05 Update: The first boat has left.', '10:20 Update: The wind is getting stronger.'].map(
      (text) => paragraph(text, { names }),
    );
    expect(detectNotes(articleWith(entries, { place: 'middle' }))).toEqual([]);
  });

  it('the entries of a live report that only their times show', () => {
    const entries = [
      '14:20 Update: The boat has reached the pier.',
      '14:35 Update: The captain is looking for the key.',
      '14:50 The key was in the other coat.',
    ].map((text) => paragraph(text));
    expect(detectNotes(articleWith(entries, { place: 'middle' }))).toEqual([]);
  });

  it('a post of another service, in a quotation', () => {
    const post =
      'UPDATE: The boat is late. We are on our way with a rope.\n— Harbour Watch (@harbourwatch) March 2, 2024';
    const named = { kind: 'quote', text: 'UPDATE: The boat is late.', hints: { names: 'twitter-tweet' } } as const;
    for (const block of [{ kind: 'quote', text: post } as const, named])
      expect(detectNotes(articleWith([block], { place: 'end' }))).toEqual([]);
    const inserted = paragraph('[UPDATE: The captain denied this on Wednesday.]', named.hints);
    expect(detectNotes(articleWith([inserted], { place: 'end' }))).toHaveLength(1);
  });

  it('another paper’s note in quotation marks', () => {
    const text = '“Editor’s note: Our report of 9 May was wrong. The boat was never for sale.”';
    expect(detectNotes(articleWith([{ kind: 'quote', text }], { place: 'end' }))).toEqual([]);
  });

  it('a line of a change log', () => {
    const items = ['Fixed: the clock of the ticket office', 'Updated: the map of the island'].map(
      (text) => ({ kind: 'list-item', text }) as const,
    );
    expect(detectNotes(articleWith(items, { place: 'end' }))).toEqual([]);
  });

  it('a reader’s comment', () => {
    const comment = paragraph('Correction: the boat left at six, I was on it.', { names: 'comment-body comment-list' });
    expect(detectNotes(articleWith([comment], { place: 'end' }))).toEqual([]);
  });
});
