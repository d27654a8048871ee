import { describeFaultMatrix } from '../support/codeMatrix';

describeFaultMatrix('random codes', 'random');
