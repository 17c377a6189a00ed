/** What React tells beside an error. */
export interface ErrorPlace {
  readonly componentStack?: string | null | undefined;
}

const most = 3800;
const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** All that is known of an error of rendering, for the log: React's own, what threw, and where in the tree. */
export const renderErrorText = (error: unknown, { componentStack }: ErrorPlace): string => {
  const causes: string[] = [];
  for (let cause = error instanceof Error ? error.cause : undefined; cause !== undefined && causes.length < 3;) {
    causes.push(`caused by ${stackOf(cause).slice(0, 1500)}`);
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  // what threw comes first: the log keeps the beginning
  return [...causes, stackOf(error).slice(0, 1200), `in${componentStack ?? ' an unknown place'}`].join('\n').slice(0, most);
};
