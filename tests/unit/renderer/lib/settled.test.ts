import { expect, test } from 'vitest';
import { noted } from '../../../../renderer/lib/settled';

test('a promise that came to something says so where React looks, so that nothing waits for it again', async () => {
  const promise = noted(Promise.resolve('the model'));
  expect(promise).not.toHaveProperty('status');
  await promise;
  expect(promise).toMatchObject({ status: 'fulfilled', value: 'the model' });
});

test('one that failed is left to whoever waits for it', async () => {
  const promise = noted(Promise.reject(new Error('no file')));
  await expect(promise).rejects.toThrow('no file');
  expect(promise).not.toHaveProperty('status');
});
