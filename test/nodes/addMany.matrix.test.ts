import { describeFaultMatrix } from '../support/codeMatrix';

describeFaultMatrix('given codes', 'givenOnce');
