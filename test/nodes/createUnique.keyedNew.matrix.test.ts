import { describeFaultMatrix } from '../support/codeMatrix';

describeFaultMatrix('codes of keys on a new discount', 'keyedNew');
