import { describeFaultMatrix } from '../support/codeMatrix';

describeFaultMatrix('random codes on a new discount', 'randomNew');
