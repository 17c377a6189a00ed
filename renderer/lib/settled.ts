// Promises whose outcome is noted, so that it can be had at once.
import { use } from 'react';

const outcomes = new WeakMap<Promise<unknown>, { readonly value: unknown }>();

/** Notes what a promise comes to. */
export const noted = <T>(promise: Promise<T>): Promise<T> => {
  promise.then(
    (value) => outcomes.set(promise, { value }),
    () => undefined,
  );
  return promise;
};

/** What a noted promise came to. Of one that is long fulfilled React's own `use` would still show the fallback first, for 300 ms. */
export const useSettled = <T>(promise: Promise<T>): T => {
  const outcome = outcomes.get(promise);
  return outcome ? (outcome.value as T) : use(promise);
};
