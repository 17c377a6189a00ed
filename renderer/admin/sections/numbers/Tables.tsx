import { useTranslation } from 'react-i18next';
import { stayWords, type Numbers } from '../../../../electron/shared/numbers';
import { questionNames } from '../../../../electron/shared/questionNames';
import { Group } from '../../kit/Page';
import { useContent } from '../../kit/useContent';
import { useExhibitNames } from '../../kit/useExhibitNames';
import { grouped, share } from './Figures';

/** What ids of the content are called in the language of the screen. */
const useNames = () => {
  const { i18n } = useTranslation();
  const { items = [], scripts = [] } = useContent() ?? {};
  const language = i18n.language === 'en' ? 'en' : 'zh-CN';
  const itemNames = new Map(items.map(({ id, zh, en }) => [id, language === 'en' ? en : zh]));
  return { items: itemNames, questionName: questionNames(scripts, language) };
};

function Table({
  heads,
  rows,
  testId,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly testId: string;
}) {
  const { t } = useTranslation('admin-numbers');
  if (rows.length === 0) return <p className="admin-note">{t('none')}</p>;
  return (
    <table className="numbers-table" data-testid={testId}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Exhibits, items missed most, languages and stays. */
export function Tables({ numbers }: { readonly numbers: Numbers }) {
  const { t } = useTranslation('admin-numbers');
  const nameOf = useExhibitNames();
  const { items, questionName } = useNames();
  const exhibits = numbers.exhibits.map(({ exhibit, opened, plays, finished, right, asked }) => [
    nameOf(exhibit),
    grouped(opened),
    grouped(plays),
    share(finished, plays),
    share(right, asked),
  ]);
  const missed = numbers.missed
    .slice(0, 12)
    .map(({ item, missed: times, asked }) => [items.get(item) ?? item, grouped(times), asked === null ? '–' : grouped(asked)]);
  const stays = numbers.stays
    .filter(({ visits }) => visits > 0)
    .map(({ bucket, visits }) => {
      const { key, bucket: figures } = stayWords(bucket);
      return [t(key, { bucket: figures }), grouped(visits), share(visits, numbers.visits)];
    });
  const languages = (['zh', 'en'] as const).map((id) => {
    const count = numbers.languages[id === 'zh' ? 'zh-CN' : 'en'];
    return [t(id), grouped(count), share(count, numbers.visits)];
  });
  const faces = numbers.faces.map(({ script, question, good, fair, poor }) => [
    questionName(script, question),
    ...[good, fair, poor].map(grouped),
  ]);
  return (
    <>
      <Group title={t('exhibits')}>
        <Table testId="numbers-exhibits" heads={['', t('opened'), t('played'), t('done'), t('right')]} rows={exhibits} />
      </Group>
      <Group title={t('missed')}>
        <Table testId="numbers-missed" heads={['', t('times'), t('asked')]} rows={missed} />
      </Group>
      <Group title={t('stays')}>
        <Table testId="numbers-stays" heads={['', t('visits'), '%']} rows={stays} />
      </Group>
      <Group title={t('languages')}>
        <Table testId="numbers-languages" heads={['', t('visits'), '%']} rows={languages} />
      </Group>
      <Group title={t('faces')}>
        <Table testId="numbers-faces" heads={['', t('good'), t('fair'), t('poor')]} rows={faces} />
      </Group>
    </>
  );
}
