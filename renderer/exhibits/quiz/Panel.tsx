import { useBox } from '../../exhibit-kit/useBox';
import { Play } from './play/Play';
import { QuizLobby } from './QuizLobby';
import { useQuiz } from './store';
import './quiz.css';

export function Panel() {
  const phase = useQuiz((s) => s.phase);
  const [ref, box] = useBox<HTMLDivElement>();
  const isWide = box ? box.width > box.height : undefined;
  return (
    <div className="quiz" ref={ref} data-testid="quiz" data-wide={isWide} data-low={box ? box.height / box.rem < 46 : undefined}>
      {phase === 'lobby' ? <QuizLobby /> : <Play />}
    </div>
  );
}
