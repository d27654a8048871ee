/** Writes the expression that n8n's editor writes when a field is left to the model (2.41). */
export const fromAi = (key: string, type = 'string', description = '') =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${key}', \`${description}\`, '${type}') }}`;
