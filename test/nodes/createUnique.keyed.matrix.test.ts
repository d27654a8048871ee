import { describeFaultMatrix } from '../support/codeMatrix';

describeFaultMatrix('codes of keys', 'keyed');
