/** What no bundle may say, and what stands for it. Longest first, so that a folder inside another is not cut in half. */
export interface Hidden {
  text: string;
  as: string;
}

const queries = /(https?:\/\/[^\s"'<>?]+)\?[^\s"'<>]*/g;
const users = /(https?:\/\/)[^\s/@"']+@/g;
const homes = /(\/(?:home|Users)\/|[A-Za-z]:\\+Users\\+)[^\\/\s"':]+/g;
const authorizations = /((?:authorization|x-api-key|token|bearer|password|secret)["']?\s*[:= ]\s*["']?)(?:bearer\s+)?[\w.~+/=-]{6,}/gi;

/** A text without these, without queries and names in addresses, without the names of accounts in paths. */
export const redact = (text: string, hidden: readonly Hidden[]): string => {
  const listed = [...hidden].filter((each) => each.text.length >= 4).sort((a, b) => b.text.length - a.text.length);
  const forms = listed.flatMap(({ text: secret, as }) => [
    { secret, as },
    // as it stands inside JSON
    { secret: JSON.stringify(secret).slice(1, -1), as },
    { secret: encodeURIComponent(secret), as },
  ]);
  return forms
    .reduce((left, { secret, as }) => left.split(secret).join(as), text)
    .replace(users, '$1•••@')
    .replace(queries, '$1?•••')
    .replace(homes, '$1•••')
    .replace(authorizations, '$1•••');
};
