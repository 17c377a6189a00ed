// A class that goes through a script: every step played as it would be.
import type { GuidedScript } from '../../electron/shared/guided';
import { expect } from './app';
import { answerAll, optionsOf, type Guide } from './guide';

const byHands = async (guide: Guide): Promise<void> => {
  await guide.press('way-hands');
  const [first = ''] = (await optionsOf(guide, 'count-')).filter((name) => name.endsWith('-more'));
  await guide.press(`count-${first}`);
  await guide.press('count-done');
};

/** Plays one step as a class would, looking at every screen of it. */
async function playStep(guide: Guide, script: GuidedScript, look: (name: string) => Promise<void>): Promise<void> {
  const { step: id, kind } = await guide.step();
  const step = script.steps.find((each) => each.id === id);
  await look(id);
  if (kind === 'exhibit' || kind === 'game') {
    await expect(guide.page.locator('.guide-exhibit .exhibit > *').first()).toBeVisible();
    expect(await guide.page.locator('[data-testid="go-home"], [data-testid="result-home"], [data-testid="new-visit"]').count()).toBe(0);
    // one team after the other: the card has room for all of them and its button, the guide ends the turn
    if (
      (await guide.page.getByTestId('turn-ready').count()) > 0 &&
      (await guide.page.locator('.guide-exhibit > .exhibit > .turn').count()) > 0
    ) {
      const of = await guide.page.getByTestId('turn').getAttribute('data-team');
      await guide.press('turn-ready');
      await guide.press('turn-end');
      await expect(guide.page.getByTestId('turn')).not.toHaveAttribute('data-team', of ?? '');
    }
  } else if (step?.kind === 'question') {
    await answerAll(guide, step.answer);
    await look(`${id}-open`);
  } else if (kind === 'vote') {
    const [more = ''] = (await optionsOf(guide, 'count-')).filter((name) => name.endsWith('-five'));
    await guide.press(`count-${more}`);
  } else if (kind === 'council') {
    await guide.press('council-hear');
    for (let voice = 0; voice < 5; voice += 1) {
      await look(`${id}-voice-${voice}`);
      await guide.press('council-on');
    }
    await look(`${id}-ways`);
    await byHands(guide);
    await look(`${id}-result`);
    await guide.press('council-discuss');
    await look(`${id}-discuss`);
    await guide.press('council-second');
    await guide.press('way-voice');
    await look(`${id}-count`);
    const mores = (await optionsOf(guide, 'count-')).filter((name) => name.endsWith('-more'));
    await guide.press(`count-${mores.at(-1) ?? ''}`);
    await guide.press('count-done');
    await look(`${id}-change`);
  } else if (step?.kind === 'feedback') {
    for (const question of step.questions) {
      await expect(guide.page.locator(`[data-question="${question.id}"]`)).toBeVisible();
      await guide.press('face-good');
      await guide.press('face-good');
      await guide.press('face-poor');
      await guide.press('feedback-next');
    }
    await look(`${id}-thanks`);
  }
}

/** The whole script, looked at on every screen; the ids of its steps. `before`: what the guide does with the clock once a step has been played. */
export async function playScript(
  guide: Guide,
  script: GuidedScript,
  { look, before }: { look: (name: string) => Promise<void>; before?: (step: string) => Promise<void> },
): Promise<string[]> {
  const walked: string[] = [];
  for (;;) {
    const { step } = await guide.step();
    walked.push(step);
    await playStep(guide, script, look);
    await before?.(step);
    if ((await guide.page.getByTestId('bar-next').count()) === 0) return walked;
    await guide.next();
  }
}
