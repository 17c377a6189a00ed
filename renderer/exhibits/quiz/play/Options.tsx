import { BinSymbol } from '../../../exhibit-kit/bins/BinSymbol';
import { binColour, itemPicture, useKit } from '../../../exhibit-kit/kit';
import type { Option, Question } from '../../../exhibit-kit/quiz/question';
import { Icon } from '../../../ui/Icon';

type Mark = 'open' | 'right' | 'wrong' | 'rest';

const markOf = (option: Option, { answer }: Question, chosen: string | null): Mark => {
  if (chosen === null) return 'open';
  if (option.id === answer) return 'right';
  return option.id === chosen ? 'wrong' : 'rest';
};

function OptionButton({ option, mark, onChoose }: { readonly option: Option; readonly mark: Mark; readonly onChoose: () => void }) {
  const { language } = useKit();
  const { bin, picture } = option;
  return (
    <button
      type="button"
      className="quiz-option card focusable"
      data-testid={`option-${option.id}`}
      data-mark={mark}
      {...(bin && { 'data-bin': bin, style: { '--bin': binColour[bin] } as React.CSSProperties })}
      disabled={mark !== 'open'}
      onClick={onChoose}
    >
      {bin && <BinSymbol bin={bin} />}
      {picture && <img src={itemPicture(picture)} alt="" draggable={false} />}
      <span>{language === 'en' ? option.text.en : option.text.zh}</span>
      {mark === 'right' && (
        <i className="quiz-mark" aria-hidden="true">
          <Icon name="check" size="2.4rem" />
        </i>
      )}
    </button>
  );
}

interface OptionsProps {
  readonly question: Question;
  readonly chosen: string | null;
  readonly onChoose: (option: string) => void;
}

/** What can be answered; afterwards the right one wears a tick, the one that was tried a dotted rim. */
export function Options({ question, chosen, onChoose }: OptionsProps) {
  return (
    <div className="quiz-options" data-count={question.options.length} data-pictures={question.kind === 'odd'}>
      {question.options.map((option) => (
        <OptionButton key={option.id} option={option} mark={markOf(option, question, chosen)} onChoose={() => onChoose(option.id)} />
      ))}
    </div>
  );
}
