// Questions on figures (of the article, or typical) and on statements that are true or not.
import type { Bilingual, LoopFacts, Statement } from '../../../electron/shared/content';
import { shuffled } from '../../lib/random';
import { pick } from './pick';
import type { FigureLabel, Occasion, Option, Question, Topic } from './question';

interface Figure {
  readonly id: string;
  readonly topic: Topic;
  readonly label: FigureLabel;
  readonly picture: string;
  readonly prompt: Bilingual;
  readonly unit: Bilingual;
  readonly value: number;
  /** multiples that somebody might guess */
  readonly guesses: readonly number[];
  readonly explanation: Bilingual;
}

const kilograms = (tonnes: number): number => Number((tonnes * 1000).toPrecision(2));

/** Figures that the content states; nothing else is asked for. */
const figuresOf = ({ usualDay, canteens, restaurantsAtLeast, kgPerHouseholdPerDay, typical }: LoopFacts): Figure[] => [
  {
    id: 'usual-day',
    topic: 'hongmei',
    label: 'article',
    picture: 'leftover-rice',
    prompt: { zh: '文章说，虹梅平均一天有多少湿垃圾？', en: 'By the article, how much food waste does Hongmei have on an average day?' },
    unit: { zh: '吨', en: ' t' },
    value: usualDay.wetWaste,
    guesses: [0.1, 0.4, 3],
    explanation: {
      zh: `平均每天${usualDay.wetWaste}吨，整个街道加在一起。`,
      en: `${usualDay.wetWaste} t a day on average, for the whole sub-district.`,
    },
  },
  {
    id: 'parks',
    topic: 'hongmei',
    label: 'article',
    picture: 'burger-leftover',
    prompt: {
      zh: `文章说的${usualDay.wetWaste}吨里，有多少来自园区企事业单位？`,
      en: `Of the article's ${usualDay.wetWaste} t, how much comes from the park's companies and institutions?`,
    },
    unit: { zh: '吨', en: ' t' },
    value: usualDay.parks,
    guesses: [0.16, 0.4, 0.65],
    explanation: {
      zh: `每天${usualDay.parks}吨，差额约${usualDay.others}吨来自家庭和其他。`,
      en: `${usualDay.parks} t a day; the difference of about ${usualDay.others} t comes from homes and others.`,
    },
  },
  {
    id: 'canteens',
    topic: 'hongmei',
    label: 'article',
    picture: 'dumplings',
    prompt: { zh: '文章说，虹梅有多少家大型食堂？', en: 'By the article, how many large canteens are there in Hongmei?' },
    unit: { zh: '家', en: '' },
    value: canteens,
    guesses: [0.12, 0.4, 3],
    explanation: {
      zh: `企事业单位的大型食堂有${canteens}家，餐饮企业还有${restaurantsAtLeast}多家。`,
      en: `${canteens} large canteens, and over ${restaurantsAtLeast} catering businesses besides.`,
    },
  },
  {
    id: 'household',
    topic: 'hongmei',
    label: 'article',
    picture: 'vegetable-leaves',
    prompt: {
      zh: '文章说，一户人家一天大约分出多少湿垃圾？',
      en: 'By the article, about how much food waste does a household sort out a day?',
    },
    unit: { zh: '公斤', en: ' kg' },
    value: kgPerHouseholdPerDay,
    guesses: [0.1, 5, 10],
    explanation: {
      zh: `居民区每户每天分拣大约${kgPerHouseholdPerDay}公斤。`,
      en: `About ${kgPerHouseholdPerDay} kg per household and day in residential areas.`,
    },
  },
  {
    id: 'conditioner',
    topic: 'machine',
    label: 'typical',
    picture: 'houseplant-leaves',
    prompt: { zh: '1吨湿垃圾，大约做得出多少土壤改良剂？', en: 'About how much soil conditioner comes of 1 t of food waste?' },
    unit: { zh: '公斤', en: ' kg' },
    value: kilograms(typical.conditionerPerTonne),
    guesses: [0.1, 3, 6],
    explanation: {
      zh: '大部分是水，挤掉、蒸发掉以后，只剩一成多。',
      en: 'Most of it is water: pressed out and evaporated, a little over a tenth is left.',
    },
  },
  {
    id: 'oil',
    topic: 'machine',
    label: 'typical',
    picture: 'butter',
    prompt: { zh: '1吨湿垃圾里，大约能分出多少油？', en: 'About how much oil can be separated from 1 t of food waste?' },
    unit: { zh: '公斤', en: ' kg' },
    value: kilograms(typical.oilPerTonne),
    guesses: [0.04, 8, 16],
    explanation: { zh: '油浮在水面上，收走后可以做生物柴油。', en: 'It floats on the water and can be made into biodiesel.' },
  },
];

const rounded = (value: number): number => (value >= 10 ? Math.round(value) : Number(value.toPrecision(1)));

const figureQuestion = (figure: Figure, { level, random }: Occasion): Question => {
  const guesses = shuffled(figure.guesses, random).slice(0, level === 1 ? 2 : 3);
  const values = [figure.value, ...guesses.map((guess) => rounded(figure.value * guess))].sort((a, b) => a - b);
  return {
    id: `estimate:${figure.id}`,
    kind: 'estimate',
    topic: figure.topic,
    subject: figure.id,
    items: [figure.picture],
    prompt: figure.prompt,
    picture: figure.picture,
    options: values.map((value): Option => ({
      id: String(value),
      text: { zh: `${value}${figure.unit.zh}`, en: `${value}${figure.unit.en}` },
    })),
    answer: String(figure.value),
    explanation: figure.explanation,
    label: figure.label,
  };
};

const yesNo: readonly Option[] = [
  { id: 'true', text: { zh: '对', en: 'True' } },
  { id: 'false', text: { zh: '不对', en: 'Not true' } },
];

const statementQuestion = (statement: Statement): Question => ({
  id: `statement:${statement.id}`,
  kind: 'statement',
  topic: statement.topic,
  subject: statement.id,
  items: [statement.picture],
  prompt: statement.text,
  picture: statement.picture,
  options: yesNo,
  answer: String(statement.isTrue),
  explanation: statement.explanation,
  label: statement.label,
});

/** A figure to estimate that was not asked yet, of one of these topics. */
export function estimate(facts: LoopFacts, topics: readonly Topic[], occasion: Occasion): Question | null {
  const left = figuresOf(facts).filter(
    ({ id, topic, picture }) => topics.includes(topic) && !occasion.avoid.has(`estimate:${id}`) && !occasion.avoid.has(picture),
  );
  const figure = pick(left, occasion.random);
  return figure && figureQuestion(figure, occasion);
}

/** A statement that was not asked yet, of one of these topics, of about this level. */
export function trueOrNot(statements: readonly Statement[], topics: readonly Topic[], { level, random, avoid }: Occasion): Question | null {
  const left = statements.filter(
    ({ id, topic, picture }) => topics.includes(topic) && !avoid.has(`statement:${id}`) && !avoid.has(picture),
  );
  const near = left.filter((statement) => Math.abs(statement.level - level) <= 1);
  const statement = pick(near, random) ?? pick(left, random);
  return statement && statementQuestion(statement);
}
