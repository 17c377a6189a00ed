import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { canTransfer } from '../exhibit-kit/round/transfer/rules';
import { visitMemory } from '../session/memory';
import { playCue } from '../session/sound';
import { openExhibit } from '../session/store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useServices } from './ServicesContext';

/** On home, once this visit has answered enough: did I learn? Gone when it has been done. */
export function TransferOffer() {
  const { t } = useTranslation();
  const { content } = useServices();
  const isOffered = useStore(visitMemory, (memory) => canTransfer(memory, content.items));
  if (!isOffered) return null;
  return (
    <Button
      testId="open-transfer"
      onPress={() => {
        playCue('tap');
        openExhibit('transfer');
      }}
    >
      <Icon name="check" />
      {t('home.transfer')}
    </Button>
  );
}
