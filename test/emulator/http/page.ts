/** Builds the kind of HTML page a store answers when it is not the API that answers. */
export function page(title: string): string {
	return `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
}
