const ENDS = 'Article BlogPosting LiveBlogPosting Report Review Opinion Reportage SocialMediaPosting'.split(' ');

/** True of the types by which schema.org names articles. */
export const isArticleType = (type: string): boolean =>
  type === 'CreativeWork' || ENDS.some((end) => type.endsWith(end));
