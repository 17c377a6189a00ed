// Promises whose outcome is noted on themselves, so that React has it at once.
import { use } from 'react';

/** Notes what a promise comes to, where React looks for it. Of one that is long fulfilled, `use` alone would still show the fallback first, for 300 ms. */
export const noted = <T>(promise: Promise<T>): Promise<T> => {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
};

/**
 * What a noted promise came to. Always by `use`: React draws a component that waited once more in the middle of its hooks, and only
 * `use` tells it where it stood; a shortcut past it makes the next hook throw ("Update hook called on initial render", recovered as error 520).
 */
export const useSettled = <T>(promise: Promise<T>): T => use(promise);
