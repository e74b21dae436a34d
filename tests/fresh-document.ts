import { beforeAll } from 'vitest';

// Files that share a process share its document: each begins with one that is as good as new.
beforeAll(() => {
  const root = document.documentElement;
  for (const element of [root, document.head, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  root.replaceChildren(document.head, document.body);
  document.head.replaceChildren();
  document.body.replaceChildren();
});
