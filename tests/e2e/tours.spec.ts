// Every exhibit, step by step in its drawn form, measured: where fingers reach, whether words fit and nothing lies over them.
import { expect, test, type Launch } from '../support/app';
import { reachFaults, textFaults, touchFaults } from '../support/looks';
import { inTurn } from '../support/rotation';
import { makeComfortable, type Comfort } from '../support/screens';
import { longEnough, userDataWith } from '../support/settingsFile';
import { touredExhibits, tourOf } from '../support/tours';
import { comeIn, untilSettled, visitorAt } from '../support/visitor';

const band = 0.55;
const comforts: readonly (readonly Comfort[])[] = [[], ['largeText'], ['reach'], ['reach', 'largeText', 'highContrast']];
const forms = ['960x540', '540x960'].flatMap((size) =>
  (['en', 'zh-CN'] as const).flatMap((lang) => comforts.map((comfort) => ({ size, lang, comfort }))),
);

const measure = async (launch: Launch, { size, lang, comfort }: (typeof forms)[number]): Promise<void> => {
  const flags = ['--tier=2d', '--seed=7', `--lang=${lang}`, `--size=${size}`, '--idle-seconds=600'];
  const visitor = await visitorAt(await launch({ userData: userDataWith({ ...longEnough, reachBand: band }), flags }));
  const { page } = visitor;
  await makeComfortable(visitor, comfort);
  await comeIn(visitor, lang);
  const faults: string[] = [];
  for (const id of touredExhibits)
    for await (const name of tourOf(visitor, id)) {
      await untilSettled(page);
      const outOfReach = comfort.includes('reach') ? await reachFaults(page, band) : [];
      for (const fault of [...(await touchFaults(page)), ...(await textFaults(page)), ...outOfReach]) faults.push(`${name}: ${fault}`);
    }
  expect(faults).toEqual([]);
};

for (const [index, form] of forms.entries()) {
  const { size, lang, comfort } = form;
  test(`every step can be touched and read: ${size}, ${lang}, ${comfort.join(' + ') || 'plain'}${inTurn(index, forms.length)}`, async ({
    launch,
  }) => {
    test.setTimeout(400_000);
    await measure(launch, form);
  });
}
