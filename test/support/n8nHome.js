// n8n-core writes a config file where this points; it must be set before n8n-core is loaded.
const { join } = require('node:path');

process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_USER_FOLDER = join(__dirname, '..', '..', '.cache', 'n8n-home');
process.env.N8N_ENCRYPTION_KEY = 'only-for-tests';
