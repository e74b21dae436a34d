/** 1 to 6 for the tags of headings, else 0. */
export const headingLevel = (tag: string): number => {
  if (tag.length !== 2 || tag[0] !== 'h') return 0;
  const level = tag.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : 0;
};

/** The text with single spaces instead of any other white space, and trimmed. */
export const oneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
