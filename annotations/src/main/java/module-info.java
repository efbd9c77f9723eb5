/** The annotations that a user writes on a record. Nothing of it is needed at run time. */
module dev.seshat.annotations {
    exports dev.seshat.annotation;
}
