package fi.mittava.api.error;

import graphql.ErrorClassification;

/** Every {@code extensions.code} that a caller can meet; a closed list, explained in docs/graphql-reference.md. */
public enum ErrorCode implements ErrorClassification {
    /** Not JSON, not GraphQL, not of this schema, or an argument of the wrong form. */
    BAD_REQUEST,
    /** The generation has no instrument with this code. */
    UNKNOWN_INSTRUMENT,
    /** A horizon is a whole month from 0 to 24. */
    HORIZON_OUT_OF_RANGE,
    /** limit or offset is negative or greater than documented. */
    LIMIT_OUT_OF_RANGE,
    /** A period's {@code to} is not after its {@code from}. */
    PERIOD_EMPTY,
    /** groupBy names more dimensions than may be crossed. */
    TOO_MANY_DIMENSIONS,
    /** The caller's profile may not ask that; the message names the rule. */
    NOT_FOR_PROFILE,
    /** The caller's role may not ask that; the message tells. */
    NOT_FOR_ROLE,
    /** The access token is valid, but names no role. */
    NO_ROLE,
    /** The access token is valid, but not with a scope that its role can have; the message tells. */
    NO_SCOPE,
    /** The answer would have more groups than can be sorted. */
    TOO_MANY_GROUPS,
    /** The answer is worked out participation by participation, and there are more than fit in memory at once. */
    TOO_MANY_PARTICIPATIONS,
    /** One root field asks for more figures a group than may be computed at once. */
    TOO_MANY_METRICS,
    /** Selections are nested deeper than allowed. */
    QUERY_TOO_DEEP,
    /** More fields, aliases or root fields than allowed. */
    QUERY_TOO_LARGE,
    /** The request would have more rows read and made than allowed, as estimated. */
    QUERY_TOO_EXPENSIVE,
    /** The query ran longer than a query may. */
    TIME_LIMIT,
    /** No document with that hash is persisted, or it has no such operation. */
    PERSISTED_QUERY_NOT_FOUND,
    /** X-Mittava-View names a view that is not there. */
    VIEW_NOT_AVAILABLE,
    /** No token was sent, or one that isn't valid. */
    UNAUTHENTICATED,
    /** The issuer of access tokens can't be reached; come again after Retry-After seconds. */
    ISSUER_UNAVAILABLE,
    /** More requests than a caller may send; come again after Retry-After seconds. */
    RATE_LIMITED,
    /** The Host header names another machine, and the server runs open. */
    HOST_NOT_ALLOWED,
    /** The request's body has more bytes than allowed. */
    BODY_TOO_LARGE,
    /** The request's body took longer to come than allowed. */
    BODY_TOO_SLOW,
    /** Too many requests are being computed; come again after Retry-After seconds. */
    OVERLOADED,
    /** There is no such export. */
    NOT_FOUND,
    /** GraphQL is asked by POST, an export and what is persisted by GET. */
    METHOD_NOT_ALLOWED,
    /** GraphQL is asked, and answers, in JSON: Content-Type and Accept application/json. */
    NOT_JSON,
    /** A fault of the server; its log has more under the request's name. */
    INTERNAL
}
