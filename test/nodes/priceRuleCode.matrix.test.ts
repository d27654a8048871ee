import { describeFaultMatrix } from '../support/codeMatrix';

describeFaultMatrix('codes of price rules', 'batch');
