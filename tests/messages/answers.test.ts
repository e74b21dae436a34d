import { expect, expectTypeOf, test } from 'vitest';
import type { Analysis } from '../../src/analysis-model.ts';
import type { ArticleSign } from '../../src/article/article-model.ts';
import {
  answerWith,
  asker,
  type Handlers,
  type OwnPageMessages,
  type PackInfo,
  type WorkerMessages,
} from '../../src/messages.ts';

test('an answer has the type of its message in the map, and no caller can choose another', () => {
  const ask = asker<WorkerMessages>(async () => undefined);
  expectTypeOf(ask({ type: 'judge', heading: { url: '', head: null as never } })).resolves.toEqualTypeOf<
    readonly ArticleSign[] | null
  >();
  expectTypeOf(ask({ type: 'analyse', article: null as never })).resolves.toEqualTypeOf<Analysis>();
  expectTypeOf(ask({ type: 'marks-style' })).resolves.toEqualTypeOf<string>();
  // @ts-expect-error an answer's type is not the caller's choice
  void (ask({ type: 'marks-style' }) satisfies Promise<number>);
  // @ts-expect-error a field is missing
  void ask({ type: 'badge' });
  // @ts-expect-error no handler answers this
  void ask({ type: 'erase' });
});

test('each message goes to its own handler, with the data about its sender', async () => {
  const packs: readonly PackInfo[] = [];
  const handlers: Handlers<OwnPageMessages, string> = {
    facts: async () => packs,
    'packs-changed': async () => undefined,
    corrections: async () => [],
    'not-marked': async () => [],
    site: async ({ host }, from) => `${from}: ${host}`,
  };
  expect(await answerWith(handlers, { type: 'facts' }, 'options')).toBe(packs);
  expect(await answerWith(handlers, { type: 'site', host: 'a.example' }, 'popup')).toBe('popup: a.example');
});
