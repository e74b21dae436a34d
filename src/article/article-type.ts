/** True of the types by which schema.org names articles. */
export const isArticleType = (type: string): boolean =>
  /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Opinion|Reportage|SocialMediaPosting)$/.test(type) ||
  /^(?:AnalysisNewsArticle|BackgroundNewsArticle|CreativeWork)$/.test(type);
