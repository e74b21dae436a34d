const ENDS = 'Article BlogPosting LiveBlogPosting Report Review Opinion Reportage SocialMediaPosting'.split(' ');

/** True for the types with which schema.org names articles. */
export const isArticleType = (type: string): boolean =>
  type === 'CreativeWork' || ENDS.some((end) => type.endsWith(end));
