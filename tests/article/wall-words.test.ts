import { describe, expect, test } from 'vitest';
import { isWallText } from '../../src/article/body/wall-words.ts';

/** What asks a reader for a log-in, money or an app before the rest of a text is shown. The lines are our own. */

describe('a wall is recognised by its words', () => {
  test.each([
    'To continue reading, choose a plan.',
    'Keep reading this story for free',
    'Log in to see the rest of this story.',
    'Unlock the full article with a day pass',
    'This post is for paid subscribers',
    'This story is available to members only.',
    'You’ve reached your limit of free articles',
    'Create an account to read on',
    'Continue in our app',
    'Join us to unlock it',
    'Um weiterzulesen, melden Sie sich an',
    'Jetzt weiterlesen',
    'Dieser Artikel ist exklusiv für Abonnenten',
    'Pour lire la suite, connectez-vous',
    'RÉSERVÉ AUX ABONNÉS',
    'Il vous reste 70 % de cet article à lire',
    'Para seguir leyendo, inicia sesión',
    'Contenido exclusivo para suscriptores',
    'Per continuare a leggere, accedi',
    'Om verder te lezen heb je een account nodig',
    'För att läsa vidare, logga in',
    'For å lese hele saken må du logge inn',
    'For at læse hele artiklen skal du logge ind',
    'Tylko dla subskrybentów',
    'Чтобы прочитать полностью, войдите',
    'Devamını okumak için giriş yapın',
    '続きを読むには登録が必要です',
    '残り 900 文字',
    '登录后继续阅读',
    '로그인 후 이용하세요',
    'Read more',
    'Weiterlesen …',
  ])('%s', (line) => expect(isWallText(line)).toBe(true));

  test.each([
    'The rest of the pier is to be rebuilt.',
    'She said that she would continue reading law at night.',
    'Members of the board met in full on Tuesday.',
    'Er liest jetzt in der Zeitung weiter unten.',
    'You have read the plan, the mayor said, and you know its price.',
  ])('but not: %s', (line) => expect(isWallText(line)).toBe(false));
});
