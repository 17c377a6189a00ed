/** What a figure is worth, in the spreadsheet's words. */
export const figureLabels = { article: '文章所述', typical: '典型值' };
