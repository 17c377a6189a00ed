import { useTranslation } from 'react-i18next';
import type { FigureLabel, TalkStep } from '../../../electron/shared/guided';
import { Chip } from '../../ui/Chip';
import { useSay, useWords } from '../room';
import { Picture } from './Picture';

/** What a figure is worth, in the group's size. */
export function Worth({ label }: { readonly label: FigureLabel }) {
  const { t } = useWords();
  const { t: shell } = useTranslation();
  if (!label) return null;
  return (
    <p className="g-worth">
      <Chip kind={label}>{label === 'article' ? t('label.article') : shell('feed.typical')}</Chip>
    </p>
  );
}

/** A free talk beside a picture. */
export function Talk({ step }: { readonly step: TalkStep }) {
  const say = useSay();
  return (
    <section className="g-step g-talk">
      <Picture picture={step.picture} />
      <div className="g-words">
        <h2 className="g-title">{say(step.headline)}</h2>
        <ul className="g-lines">
          {step.lines.map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ul>
        <Worth label={step.label} />
      </div>
    </section>
  );
}
