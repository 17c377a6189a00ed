// npm run bake: models the district.
import { bakeDistrict } from './district';
import { writeModel } from './writeModel';

writeModel('district', bakeDistrict);
