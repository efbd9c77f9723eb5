package dev.seshat;

/** How much of a session's identity a write keeps. */
enum Renewal {
    /** The session keeps its id and its age. */
    NONE,

    /** The session gets another id and keeps its age. */
    NEW_ID,

    /** Another subject begins a session: another id, and the age begins anew. */
    NEW_SESSION
}
