import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import { wrongIds, wrongPictures } from './model/wrongItems';
import { takeOut, throwIn, useMachine } from './store';

/** Things that do not belong in, to be tried; while one is in, the way to take it out. */
export function WrongItems() {
  const { t } = useTranslation('machine');
  const { cue } = useKit();
  const wrong = useMachine((s) => s.wrong);
  if (wrong)
    return (
      <div className="machine-wrong">
        <Button
          testId="machine-take-out"
          kind="primary"
          onPress={() => {
            cue('pick');
            takeOut();
          }}
        >
          <img className="machine-wrong-picture" src={itemPicture(wrongPictures[wrong.id])} alt="" draggable={false} />
          {t('wrong.takeOut')}
        </Button>
      </div>
    );
  return (
    <div className="machine-wrong" role="group" aria-label={t('wrong.label')}>
      <span className="machine-wrong-label">{t('wrong.label')}</span>
      {wrongIds.map((id) => (
        <Button
          key={id}
          testId={`machine-wrong-${id}`}
          label={t(`wrong.${id}`)}
          onPress={() => {
            cue('drop');
            throwIn(id);
          }}
        >
          <img className="machine-wrong-picture" src={itemPicture(wrongPictures[id])} alt="" draggable={false} />
        </Button>
      ))}
    </div>
  );
}
