export const getJobDocument = `#graphql
query getJob($id: ID!) {
	job(id: $id) { id done }
}` as const;
