import { beforeAll } from 'vitest';

// Test files that share a process share its document. So each file starts with an empty one.
beforeAll(() => {
  const root = document.documentElement;
  for (const element of [root, document.head, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  root.replaceChildren(document.head, document.body);
  document.head.replaceChildren();
  document.body.replaceChildren();
});
