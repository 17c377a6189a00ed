/** Why an address cannot be the tonnage API's, or null when it can: http(s), a host, and no user name or password in it. */
export const feedUrlProblem = (text: string): string | null => {
  if (!URL.canParse(text)) return 'not a complete address';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https';
  if (url.username !== '' || url.password !== '') return 'no user name or password in the address: use a header';
  return null;
};

/** Address fit for a log: no query, where tokens like to live. */
export const loggableUrl = (text: string): string => {
  if (!URL.canParse(text)) return '(no address)';
  const url = new URL(text);
  return `${url.protocol}//${url.host}${url.pathname}`;
};
