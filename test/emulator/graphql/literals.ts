import { isEnumType, isScalarType, Kind, type GraphQLInputType, type ValueNode } from 'graphql';
import { coerceScalar } from './scalars';

/** Tells whether a literal can stand for a scalar or enum type. */
export function literalFits(value: ValueNode, type: GraphQLInputType): boolean {
	if (value.kind === Kind.NULL || value.kind === Kind.VARIABLE) return true;
	if (isEnumType(type)) return value.kind === Kind.ENUM && type.getValue(value.value) !== undefined;
	if (!isScalarType(type)) return false;
	switch (value.kind) {
		case Kind.INT:
		case Kind.FLOAT: {
			if (type.name === 'Int' && value.kind === Kind.FLOAT) return false;
			return 'value' in coerceScalar(type.name, Number(value.value));
		}
		case Kind.STRING:
		case Kind.BOOLEAN:
			return 'value' in coerceScalar(type.name, value.value);
		case Kind.ENUM:
			return false;
		default:
			return type.name === 'JSON';
	}
}
