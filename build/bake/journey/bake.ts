// npm run bake: models the sets of the journey.
import { writeModel } from '../writeModel';
import { bakeJourney } from './journey';

writeModel('journey', bakeJourney);
