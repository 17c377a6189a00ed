// Makes questions from the content: pure, the same seed makes the same quiz. Guided mode asks for a whole quiz, the exhibit for one at a time.
import type { ContentPack, WasteItem } from '../../../electron/shared/content';
import { seededRandom, shuffled, type Random } from '../../lib/random';
import type { Level } from '../round/level';
import { estimate, trueOrNot } from './aboutFacts';
import { binQuestion, effectQuestion, itemFor, oddQuestion } from './aboutItems';
import { isAgreed } from './pick';
import { topics as allTopics, type Kind, type Occasion, type Question, type Topic } from './question';

export interface QuizWish {
  readonly level: Level;
  readonly topics: readonly Topic[];
}

const kindsOf: Readonly<Record<Topic, readonly Kind[]>> = {
  bins: ['bin', 'odd', 'bin', 'statement'],
  machine: ['effect', 'statement', 'effect', 'estimate'],
  hongmei: ['estimate', 'statement'],
};

/** How often a topic comes among ten questions; those not wished for leave their share to the others. */
const shares: Readonly<Record<Topic, number>> = { bins: 5, machine: 3, hongmei: 2 };

const orAll = (topics: readonly Topic[]): readonly Topic[] => (topics.length > 0 ? topics : allTopics);

/** The next topic and kind: by their shares, another kind than the last where there is a choice. */
function nextKind(topics: readonly Topic[], last: Kind | null, random: Random): { topic: Topic; kind: Kind } {
  const bag = topics.flatMap((topic) =>
    Array.from({ length: shares[topic] }, () => kindsOf[topic].map((kind) => ({ topic, kind }))).flat(),
  );
  const other = bag.filter((one) => one.kind !== last);
  const from = other.length > 0 ? other : bag;
  return from[Math.floor(random() * from.length)] ?? { topic: 'bins', kind: 'bin' };
}

function make(content: ContentPack, kind: Kind, topic: Topic, occasion: Occasion): Question | null {
  const { items, facts, statements } = content;
  const isNew = (prefix: string) => (item: WasteItem) => !occasion.avoid.has(`${prefix}:${item.id}`);
  if (kind === 'estimate') return estimate(facts, [topic], occasion);
  if (kind === 'statement') return trueOrNot(statements, [topic], occasion);
  const item = itemFor(items, occasion, isNew(kind));
  if (!item) return null;
  if (kind === 'odd') return oddQuestion(item, items, occasion);
  return kind === 'effect' ? effectQuestion(item, content, occasion) : binQuestion(item);
}

/** Kinds to fall back on, in this order, where one has nothing left to ask. */
const fallbacks: readonly { topic: Topic; kind: Kind }[] = [
  { topic: 'bins', kind: 'bin' },
  { topic: 'machine', kind: 'effect' },
];

/**
 * One question more: nothing that was asked before, no item that the last question showed. `due`: an item that went wrong before and is to
 * come back now.
 */
export function nextQuestion(
  content: ContentPack,
  wish: QuizWish,
  before: readonly Question[],
  random: Random,
  due: string | null = null,
): Question {
  const last = before.at(-1) ?? null;
  const avoid = new Set([...before.map((question) => question.id), ...(last?.items ?? [])]);
  const occasion: Occasion = { level: wish.level, random, avoid };
  const back = due !== null && !avoid.has(due) ? content.items.find((item) => item.id === due && isAgreed(item)) : undefined;
  // it comes back as the plain question, also where that was the one that went wrong
  if (back) return binQuestion(back);
  const topics = orAll(wish.topics);
  const tries = [
    nextKind(topics, last?.kind ?? null, random),
    ...topics.flatMap((topic) => shuffled(kindsOf[topic], random).map((kind) => ({ topic, kind }))),
    ...fallbacks,
  ];
  for (const { topic, kind } of tries) {
    const question = make(content, kind, topic, occasion);
    if (question && !avoid.has(question.id)) return question;
  }
  throw new Error('the content holds nothing to ask');
}

/** A whole quiz at once, for guided mode: nobody's answers are known yet. */
export function wholeQuiz(content: ContentPack, wish: QuizWish & { readonly questions: number; readonly seed: number }): Question[] {
  const random = seededRandom(wish.seed);
  const quiz: Question[] = [];
  while (quiz.length < wish.questions) quiz.push(nextQuestion(content, wish, quiz, random));
  return quiz;
}
