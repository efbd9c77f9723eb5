package dev.seshat.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One method for each {@link Problem}, of its name: the exact texts, files and lines, and no other message. */
class ProblemTest {

    @Test
    void notARecord() {
        assertMessages("""
                NotARecord.java:6: [Seshat:NotARecord] @SessionType can only be applied to a record; bad.NotARecord is a class. Make it a record.
                NotARecord.java:9: [Seshat:NotARecord] @SessionType can only be applied to a record; bad.NotARecord.Face is an interface. Make it a record.
                NotARecord.java:12: [Seshat:NotARecord] @SessionType can only be applied to a record; bad.NotARecord.Number is an enum. Make it a record.
                NotARecord.java:15: [Seshat:NotARecord] @SessionType can only be applied to a record; bad.NotARecord.Mark is an annotation. Make it a record.
                """, "bad/NotARecord.java");
    }

    @Test
    void notASessionType() {
        assertMessages("""
                NotASessionType.java:7: [Seshat:NotASessionType] bad.NotASessionType has @CookieSession, which does nothing without @SessionType. Add @SessionType.
                NotASessionType.java:10: [Seshat:NotASessionType] bad.NotASessionType.Other has @HeaderSession, which does nothing without @SessionType. Add @SessionType.
                """, "bad/NotASessionType.java");
    }

    @Test
    void private_() {
        assertMessages("""
                Private.java:8: [Seshat:Private] @SessionType record bad.Private.Cart must not be private: generated code in the same package must see it. Remove private.
                Private.java:12: [Seshat:Private] @SessionType record bad.Private.Inner.Cart must not be inside the private bad.Private.Inner: generated code in the same package must see it. Remove private.
                """, "bad/Private.java");
    }

    @Test
    void typeParameters() {
        assertMessages("""
                TypeParameters.java:8: [Seshat:TypeParameters] @SessionType record bad.TypeParameters.Inner must not have type parameters, nor be inside a type that has; found bad.TypeParameters<K>. Write the types themselves.
                TypeParameters.java:11: [Seshat:TypeParameters] @SessionType record bad.TypeParameters.Pair must not have type parameters, nor be inside a type that has; found <A, B>. Write the types themselves.
                TypeParameters.java:11: [Seshat:TypeParameters] @SessionType record bad.TypeParameters.Pair must not have type parameters, nor be inside a type that has; found bad.TypeParameters<K>. Write the types themselves.
                """, "bad/TypeParameters.java");
    }

    @Test
    void unsupported() {
        assertMessages("""
                Unsupported.java:16: [Seshat:Unsupported] bad.Unsupported.object has type java.lang.Object, which cannot be stored in a session. Name the type that it really has, or write a record for it.
                Unsupported.java:17: [Seshat:Unsupported] bad.Unsupported.thread has type java.lang.Thread, which cannot be stored in a session. Use a record, an enum, or another supported type.
                Unsupported.java:18: [Seshat:Unsupported] bad.Unsupported.arrayList has type java.util.ArrayList<java.lang.String>, which cannot be stored in a session. Use java.util.List.
                Unsupported.java:19: [Seshat:Unsupported] bad.Unsupported.date has type java.util.Date, which cannot be stored in a session. Use java.time.Instant.
                Unsupported.java:20: [Seshat:Unsupported] bad.Unsupported.raw has type java.util.List, which cannot be stored in a session. The raw type does not tell what it holds; write java.util.List<...> with the types of its contents.
                Unsupported.java:21: [Seshat:Unsupported] bad.Unsupported.wildcard has type java.util.List<?>, which cannot be stored in a session. A wildcard does not tell what to read; write the type itself.
                Unsupported.java:22: [Seshat:Unsupported] bad.Unsupported.deepWildcard has type java.util.Optional<java.util.List<? extends java.lang.Number>>, which cannot be stored in a session. A wildcard does not tell what to read; write the type itself.
                Unsupported.java:23: [Seshat:Unsupported] bad.Unsupported.array has type int[], which cannot be stored in a session. An array can be changed by whoever has it; use java.util.List<java.lang.Integer>.
                Unsupported.java:24: [Seshat:Unsupported] bad.Unsupported.arrays has type java.lang.String[][], which cannot be stored in a session. An array can be changed by whoever has it; use java.util.List<java.util.List<java.lang.String>>.
                Unsupported.java:25: [Seshat:Unsupported] bad.Unsupported.bytesInSet has type java.util.Set<byte[]>, which cannot be stored in a session. Arrays of equal content are not equal, so they cannot be told apart there; use java.lang.String.
                Unsupported.java:26: [Seshat:Unsupported] bad.Unsupported.bytesAsKeys has type java.util.Map<byte[], java.lang.String>, which cannot be stored in a session. Arrays of equal content are not equal, so they cannot be told apart there; use java.lang.String.
                Unsupported.java:27: [Seshat:Unsupported] bad.Unsupported.unordered has type java.util.SortedSet<java.util.Locale>, which cannot be stored in a session. java.util.Locale has no natural order, which is the only one that is kept; use java.util.Set or java.util.Map.
                Unsupported.java:28: [Seshat:Unsupported] bad.Unsupported.nullElements has type java.util.List<java.lang.String>, which cannot be stored in a session. What a container holds cannot be null; use java.util.Optional, or leave it out.
                Unsupported.java:29: [Seshat:Unsupported] bad.Unsupported.nullBytes has type byte[], which cannot be stored in a session. This @Nullable belongs to the bytes; write byte @Nullable [].
                Unsupported.java:30: [Seshat:Unsupported] bad.Unsupported.box has type bad.Unsupported.Box<java.lang.String>, which cannot be stored in a session. Generic records are not supported yet; write a record that has the types themselves instead of type parameters.
                Unsupported.java:31: [Seshat:Unsupported] bad.Unsupported.shape has type bad.Unsupported.Shape, which cannot be stored in a session. It permits bad.Unsupported.Line. A sealed interface can be stored if it permits records and enums only.
                Unsupported.java:32: [Seshat:Unsupported] bad.Unsupported.base has type bad.Unsupported.Base, which cannot be stored in a session. A record cannot extend a sealed class; make it a sealed interface.
                Unsupported.java:33: [Seshat:Unsupported] bad.Unsupported.generic has type bad.Unsupported.Generic<java.lang.String>, which cannot be stored in a session. A sealed interface must not have type parameters; write the types themselves.
                Unsupported.java:34: [Seshat:Unsupported] bad.Unsupported.deep has type bad.Unsupported.Deep, which cannot be stored in a session. It permits bad.Unsupported.Inner. It permits bad.Unsupported.Pair. Generic records are not supported yet; write a record that has the types themselves instead of type parameters.
                Unsupported.java:35: [Seshat:Unsupported] bad.Unsupported.none has type bad.Unsupported.None, which cannot be stored in a session. An enum without constants has no values; give it one.
                Unsupported.java:65: [Seshat:Unsupported] bad.Unsupported.Item.onClick has type java.lang.Runnable, which cannot be stored in a session. Use a record, an enum, or another supported type.
                """, "bad/Unsupported.java");
    }

    @Test
    void inaccessible() {
        assertMessages("""
                Inaccessible.java:7: [Seshat:Inaccessible] bad.Inaccessible.secret cannot be stored: generated code in package bad cannot see bad.Inaccessible.Secret. Make it and the types around it public, or move it into that package.
                Inaccessible.java:8: [Seshat:Inaccessible] bad.Inaccessible.levels cannot be stored: generated code in package bad cannot see bad.Inaccessible.Level. Make it and the types around it public, or move it into that package.
                Inaccessible.java:10: [Seshat:Inaccessible] bad.Inaccessible.hidden cannot be stored: generated code in package bad cannot see bad.Inaccessible.Hidden. Make it and the types around it public, or move it into that package.
                Inaccessible.java:11: [Seshat:Inaccessible] bad.Inaccessible.seen cannot be stored: generated code in package bad cannot see bad.Inaccessible.Unseen. Make it and the types around it public, or move it into that package.
                Outer.java:4: [Seshat:Inaccessible] bad.other.Outer.inner cannot be stored: generated code in package bad cannot see bad.other.Outer.Inner. Make it and the types around it public, or move it into that package.
                """, "bad/Inaccessible.java", "bad/other/Outer.java");
    }

    @Test
    void endlessRecord() {
        assertMessages("""
                EndlessRecord.java:12: [Seshat:EndlessRecord] bad.EndlessRecord.First.second cannot have a value: each bad.EndlessRecord.Second would hold another one without end. Make the component @Nullable, or an Optional or a List.
                EndlessRecord.java:18: [Seshat:EndlessRecord] bad.EndlessRecord.Itself.next cannot have a value: each bad.EndlessRecord.Itself would hold another one without end. Make the component @Nullable, or an Optional or a List.
                EndlessRecord.java:23: [Seshat:EndlessRecord] bad.EndlessRecord.Left.endless cannot have a value: each bad.EndlessRecord.Endless would hold another one without end. Make the component @Nullable, or an Optional or a List.
                """, "bad/EndlessRecord.java");
    }

    @Test
    void nullablePrimitive() {
        assertMessages("""
                NullablePrimitive.java:7: [Seshat:NullablePrimitive] bad.NullablePrimitive.count is a primitive (int) and cannot be @Nullable. Use java.lang.Integer, or remove @Nullable.
                """, "bad/NullablePrimitive.java");
    }

    @Test
    void duplicateKey() {
        assertMessages("""
                DuplicateKey.java:9: [Seshat:DuplicateKey] bad.DuplicateKey.total and bad.DuplicateKey.sum both use key "t". Give each its own key, with @Key.
                DuplicateKey.java:10: [Seshat:DuplicateKey] bad.DuplicateKey.total and bad.DuplicateKey.t both use key "t". Give each its own key, with @Key.
                DuplicateKey.java:12: [Seshat:DuplicateKey] bad.DuplicateKey.price290 and bad.DuplicateKey.price386 have the keys "price290" and "price386", whose 16-bit hashes are the same. Give each its own key, with @Key.
                DuplicateKey.java:20: [Seshat:DuplicateKey] bad.DuplicateKey.Card and bad.DuplicateKey.Old.Card both use key "Card". Give each its own key, with @Key.
                DuplicateKey.java:24: [Seshat:DuplicateKey] bad.DuplicateKey.Cash and bad.DuplicateKey.Money both use key "Cash". Give each its own key, with @Key.
                """, "bad/DuplicateKey.java");
    }

    @Test
    void emptyKey() {
        assertMessages("""
                EmptyKey.java:8: [Seshat:EmptyKey] bad.EmptyKey.total must not have an empty @Key. Write a name, or remove @Key.
                EmptyKey.java:14: [Seshat:EmptyKey] bad.EmptyKey.Card must not have an empty @Key. Write a name, or remove @Key.
                """, "bad/EmptyKey.java");
    }

    @Test
    void formerName() {
        assertMessages("""
                FormerName.java:8: [Seshat:FormerName] bad.FormerName.none cannot have an empty @FormerNames. Write a name, or remove it.
                FormerName.java:9: [Seshat:FormerName] bad.FormerName.empty cannot have an empty @FormerNames. Write a name, or remove it.
                FormerName.java:10: [Seshat:FormerName] bad.FormerName.total cannot have the former name "sum", which bad.FormerName.sum has. Remove the name from one of them.
                FormerName.java:13: [Seshat:FormerName] bad.FormerName.two cannot have the former name "second", which bad.FormerName.one has. Remove the name from one of them.
                FormerName.java:14: [Seshat:FormerName] bad.FormerName.last cannot have the former name "price290", whose 16-bit hash bad.FormerName.price386 has. Remove the name from one of them.
                FormerName.java:21: [Seshat:FormerName] bad.FormerName.Card cannot have the former name "Cash", which bad.FormerName.Cash has. Remove the name from one of them.
                """, "bad/FormerName.java");
    }

    @Test
    void enumHash() {
        assertMessages("""
                EnumHash.java:8: [Seshat:EnumHash] bad.EnumHash.level cannot be stored: the constants LEVEL210 and LEVEL415 of bad.EnumHash.Level have the same 16-bit hash. Rename one of them, or store the name as a String.
                """, "bad/EnumHash.java");
    }

    @Test
    void subjectType() {
        assertMessages("""
                SubjectType.java:10: [Seshat:SubjectType] bad.SubjectType.names has type java.util.List<java.lang.String>, which cannot be the @Subject. Use String, UUID, int, long, one of their wrappers, or an Optional of these.
                SubjectType.java:14: [Seshat:SubjectType] bad.SubjectType.Second.known has type boolean, which cannot be the @Subject. Use String, UUID, int, long, one of their wrappers, or an Optional of these.
                SubjectType.java:18: [Seshat:SubjectType] bad.SubjectType.Third.id has type java.util.OptionalInt, which cannot be the @Subject. Use String, UUID, int, long, one of their wrappers, or an Optional of these.
                """, "bad/SubjectType.java");
    }

    @Test
    void twoSubjects() {
        assertMessages("""
                TwoSubjects.java:9: [Seshat:TwoSubjects] bad.TwoSubjects.first and bad.TwoSubjects.second cannot both be the @Subject. Keep one, or join them in one component.
                TwoSubjects.java:10: [Seshat:TwoSubjects] bad.TwoSubjects.first and bad.TwoSubjects.third cannot both be the @Subject. Keep one, or join them in one component.
                """, "bad/TwoSubjects.java");
    }

    @Test
    void nestedSubject() {
        assertMessages("""
                NestedSubject.java:10: [Seshat:NestedSubject] bad.NestedSubject.User.name cannot be the @Subject, since bad.NestedSubject.User is no @SessionType. Move the annotation to a component of the session type.
                """, "bad/NestedSubject.java");
    }

    @Test
    void sensitiveSigned() {
        assertMessages("""
                SensitiveSigned.java:9: [Seshat:SensitiveSigned] bad.SensitiveSigned.card is @Sensitive and cannot be in bad.SensitiveSigned, whose protection is SIGNED: the client could read it. Use Protection.SEALED, or remove the component.
                SensitiveSigned.java:12: [Seshat:SensitiveSigned] bad.SensitiveSigned.Address.street is @Sensitive and cannot be in bad.SensitiveSigned, whose protection is SIGNED: the client could read it. Use Protection.SEALED, or remove the component.
                """, "bad/SensitiveSigned.java");
    }

    @Test
    void badDefault() {
        assertMessages("""
                BadDefault.java:11: [Seshat:BadDefault] bad.BadDefault.bool has type boolean and cannot have @Default("yes"): this is no boolean literal. Write what Java source would show, in the range of the type.
                BadDefault.java:12: [Seshat:BadDefault] bad.BadDefault.small has type byte and cannot have @Default("128"): this is no byte literal. Write what Java source would show, in the range of the type.
                BadDefault.java:13: [Seshat:BadDefault] bad.BadDefault.empty has type char and cannot have @Default(""): this is no char literal. Write what Java source would show, in the range of the type.
                BadDefault.java:14: [Seshat:BadDefault] bad.BadDefault.number has type int and cannot have @Default("1.5"): this is no int literal. Write what Java source would show, in the range of the type.
                BadDefault.java:15: [Seshat:BadDefault] bad.BadDefault.big has type long and cannot have @Default("9223372036854775808"): this is no long literal. Write what Java source would show, in the range of the type.
                BadDefault.java:16: [Seshat:BadDefault] bad.BadDefault.wide has type double and cannot have @Default("1e999"): this is no double literal. Write what Java source would show, in the range of the type.
                BadDefault.java:17: [Seshat:BadDefault] bad.BadDefault.half has type java.lang.String and cannot have @Default("\\ud800"): half of a surrogate pair cannot be encoded. Write the whole character.
                BadDefault.java:18: [Seshat:BadDefault] bad.BadDefault.color has type bad.BadDefault.Color and cannot have @Default("BLUE"): bad.BadDefault.Color has no such constant. Use one of RED, GREEN.
                BadDefault.java:19: [Seshat:BadDefault] bad.BadDefault.time has type java.time.LocalTime and cannot have @Default("noon"): java.time.LocalTime.parse does not accept it. Write a text that it accepts.
                BadDefault.java:20: [Seshat:BadDefault] bad.BadDefault.price has type java.math.BigDecimal and cannot have @Default("1,5"): its constructor does not accept it. Write a text that it accepts.
                BadDefault.java:21: [Seshat:BadDefault] bad.BadDefault.bytes has type byte[] and cannot have @Default(""): only a scalar or an enum can have one. Remove @Default.
                BadDefault.java:22: [Seshat:BadDefault] bad.BadDefault.names has type java.util.List<java.lang.String> and cannot have @Default("a"): only a scalar or an enum can have one. Remove @Default.
                BadDefault.java:23: [Seshat:BadDefault] bad.BadDefault.nested has type bad.BadDefault.Nested and cannot have @Default("a"): only a scalar or an enum can have one. Remove @Default.
                BadDefault.java:24: [Seshat:BadDefault] bad.BadDefault.tiny has type java.math.BigDecimal and cannot have @Default("1e-10001"): it is too long to be stored. Write a shorter number.
                BadDefault.java:32: [Seshat:BadDefault] bad.BadDefault.Nested.number has type int and cannot have @Default("x"): this is no int literal. Write what Java source would show, in the range of the type.
                """, "bad/BadDefault.java");
    }

    @Test
    void badConverter() {
        assertMessages("""
                BadConverter.java:12: [Seshat:BadConverter] bad.BadConverter.none cannot use the converter java.lang.String: it does not implement SessionConverter with type arguments. Name a class that implements SessionConverter<A, S>.
                BadConverter.java:13: [Seshat:BadConverter] bad.BadConverter.primitive cannot use the converter int: it does not implement SessionConverter with type arguments. Name a class that implements SessionConverter<A, S>.
                BadConverter.java:14: [Seshat:BadConverter] bad.BadConverter.raw cannot use the converter bad.BadConverter.Raw: it does not implement SessionConverter with type arguments. Name a class that implements SessionConverter<A, S>.
                BadConverter.java:15: [Seshat:BadConverter] bad.BadConverter.generic cannot use the converter bad.BadConverter.Generic: it has type parameters. Write a converter for the types themselves.
                BadConverter.java:16: [Seshat:BadConverter] bad.BadConverter.hidden cannot use the converter bad.BadConverter.Hidden: generated code in package bad cannot see bad.BadConverter.Hidden. Make it and the types around it public.
                BadConverter.java:17: [Seshat:BadConverter] bad.BadConverter.threads cannot use the converter bad.BadConverter.Threads: it stores java.lang.Thread, which is no scalar. Let it store a String, a Long or another scalar.
                BadConverter.java:18: [Seshat:BadConverter] bad.BadConverter.inner cannot use the converter bad.BadConverter.Inner: generated code can get none. Give it a constructor without parameters, or a public static final field INSTANCE.
                BadConverter.java:19: [Seshat:BadConverter] bad.BadConverter.unfinished cannot use the converter bad.BadConverter.Abstract: generated code can get none. Give it a constructor without parameters, or a public static final field INSTANCE.
                BadConverter.java:20: [Seshat:BadConverter] bad.BadConverter.closed cannot use the converter bad.BadConverter.Closed: generated code can get none. Give it a constructor without parameters, or a public static final field INSTANCE.
                BadConverter.java:21: [Seshat:BadConverter] bad.BadConverter.text cannot use the converter bad.BadConverter.Fine: it converts bad.BadConverter.Money. Use a converter of the component's type, or of what its containers hold.
                BadConverter.java:22: [Seshat:BadConverter] bad.BadConverter.keys cannot use the converter bad.BadConverter.Fine: it converts bad.BadConverter.Money. Use a converter of the component's type, or of what its containers hold.
                BadConverter.java:23: [Seshat:BadDefault] bad.BadConverter.preset has type bad.BadConverter.Money and cannot have @Default("1"): only a scalar or an enum can have one. Remove @Default.
                """, "bad/BadConverter.java");
    }

    @Test
    void tooLarge() {
        String deep = "List<".repeat(31) + "OptionalInt" + ">".repeat(31);
        StringBuilder wide = new StringBuilder("package bad; sealed interface Wide {\n");
        for (int i = 0; i < 256; i++) {
            wide.append("record V").append(i).append("() implements Wide {}\n");
        }
        StringBuilder chain = new StringBuilder("package bad; class Chain {\n");
        for (int i = 0; i < 1024; i++) {
            chain.append("record R" + i + "(java.util.Optional<R" + (i + 1) + "> next) {}\n");
        }
        chain.append("record R1024() {}\n}\n");
        Compilation compilation = TestCompiler.compile(
                TestCompiler.source(
                        "bad.Deep",
                        "package bad; import java.util.*;\n"
                                + "@dev.seshat.annotation.SessionType record Deep(\n"
                                + deep.replace("OptionalInt", "String") + " fine,\n"
                                + deep + " deep) {}"),
                TestCompiler.source(
                        "bad.Tree", "package bad;\n" + "@dev.seshat.annotation.SessionType record Tree(Wide wide) {}"),
                TestCompiler.source("bad.Wide", wide + "}"),
                TestCompiler.source(
                        "bad.Long",
                        "package bad;\n" + "@dev.seshat.annotation.SessionType record Long(Chain.R0 first) {}"),
                TestCompiler.source("bad.Chain", chain.toString()));
        assertEquals(
                List.of(
                        "Deep.java:4: [Seshat:TooLarge] bad.Deep.deep cannot be stored: its type has 33 types inside one "
                                + "another, and at most 32 are allowed. Put the inner ones into a record.",
                        "Long.java:2: [Seshat:TooLarge] bad.Long cannot be stored: it holds 1,026 record types, and at "
                                + "most 1,024 are allowed. Store a part of it in a session type of its own.",
                        "Tree.java:2: [Seshat:TooLarge] bad.Tree cannot be stored: bad.Wide has 256 variants, and at "
                                + "most 255 are allowed. Let it permit fewer records and enums."),
                TestCompiler.diagnostics(compilation));
    }

    @Test
    void typeId() {
        assertMessages("""
                TypeId.java:5: [Seshat:TypeId] bad.TypeId cannot have the type id "My Cart". Set id to 1 to 64 characters of a-z, 0-9 and -, beginning with a letter.
                TypeId.java:8: [Seshat:TypeId] bad.TypeId.Größe cannot have the type id "gr\\u00f6\\u00dfe". Set id to 1 to 64 characters of a-z, 0-9 and -, beginning with a letter.
                TypeId.java:12: [Seshat:TypeId] bad.TypeId.TooLong cannot have the type id "a23456789012345678901234567890123456789012345678901234567890123456789". Set id to 1 to 64 characters of a-z, 0-9 and -, beginning with a letter.
                """, "bad/TypeId.java");
    }

    @Test
    void cookieName() {
        assertMessages("""
                CookieName.java:8: [Seshat:CookieName] bad.CookieName: cookie name "my cart" contains ' ' at index 2, which RFC 6265 does not allow. Use letters, digits, - and _.
                CookieName.java:12: [Seshat:CookieName] bad.CookieName.Imitated: cookie name "__HOST-cart" begins like the prefix __Host- in another case. Use letters, digits, - and _.
                """, "bad/CookieName.java");
    }

    @Test
    void cookiePath() {
        assertMessages("""
                CookiePath.java:9: [Seshat:CookiePath] bad.CookiePath: the path must begin with /; found "shop;x". Write a path like "/shop".
                CookiePath.java:9: [Seshat:CookiePath] bad.CookiePath: path "shop;x" contains ';' at index 4, which RFC 6265 does not allow. Write a path like "/shop".
                """, "bad/CookiePath.java");
    }

    @Test
    void cookieDomain() {
        assertMessages("""
                CookieDomain.java:9: [Seshat:CookieDomain] bad.CookieDomain: domain ".example.org" is not a host name. Write a host name like "example.org", or leave domain out.
                """, "bad/CookieDomain.java");
    }

    @Test
    void hostPrefix() {
        assertMessages("""
                HostPrefix.java:9: [Seshat:HostPrefix] bad.HostPrefix: cookie name "__Host-cart" requires path = "/"; found "/shop". Remove the attribute, or give the cookie a name without the prefix __Host-.
                HostPrefix.java:10: [Seshat:HostPrefix] bad.HostPrefix: cookie name "__Host-cart" requires that there is no domain; found "example.org". Remove the attribute, or give the cookie a name without the prefix __Host-.
                HostPrefix.java:14: [Seshat:HostPrefix] bad.HostPrefix.ByDefault: cookie name "__Host-by-default" requires path = "/"; found "/shop". Remove the attribute, or give the cookie a name without the prefix __Host-.
                """, "bad/HostPrefix.java");
    }

    @Test
    void partitioned() {
        assertMessages("""
                Partitioned.java:10: [Seshat:Partitioned] bad.Partitioned: a partitioned cookie requires sameSite = NONE; found STRICT. Set sameSite = SameSite.NONE, or remove partitioned.
                """, "bad/Partitioned.java");
    }

    @Test
    void headerName() {
        assertMessages("""
                HeaderName.java:8: [Seshat:HeaderName] bad.HeaderName: header name "Cart: 1" contains ':' at index 4, which RFC 9110 does not allow. Use letters, digits and -, as in "Cart-Session".
                HeaderName.java:11: [Seshat:HeaderName] bad.HeaderName.Taken: header name "set-Cookie" has a meaning of its own in HTTP. Use letters, digits and -, as in "Cart-Session".
                """, "bad/HeaderName.java");
    }

    @Test
    void duration() {
        assertMessages("""
                Duration.java:6: [Seshat:Duration] bad.Duration: idleTimeout "30 minutes" must be an ISO 8601 duration. Write for example "PT30M" for 30 minutes, "P7D" for 7 days.
                Duration.java:7: [Seshat:Duration] bad.Duration: lifetime "P401D" must be from 1 second to 400 days. Write for example "PT30M" for 30 minutes, "P7D" for 7 days.
                Duration.java:10: [Seshat:Duration] bad.Duration.Odd: idleTimeout "PT0.5S" must be a number of whole seconds. Write for example "PT30M" for 30 minutes, "P7D" for 7 days.
                Duration.java:10: [Seshat:Duration] bad.Duration.Odd: lifetime "PT-1S" must be from 1 second to 400 days. Write for example "PT30M" for 30 minutes, "P7D" for 7 days.
                """, "bad/Duration.java");
    }

    @Test
    void idleTooLong() {
        assertMessages("""
                IdleTooLong.java:7: [Seshat:IdleTooLong] bad.IdleTooLong: idleTimeout (PT2H) must not be longer than lifetime (PT1H). Shorten idleTimeout, or extend lifetime.
                IdleTooLong.java:11: [Seshat:IdleTooLong] bad.IdleTooLong.ByDefault: idleTimeout (PT30M) must not be longer than lifetime (PT1M). Shorten idleTimeout, or extend lifetime.
                """, "bad/IdleTooLong.java");
    }

    @Test
    void generatedName() {
        assertMessages("""
                GeneratedName.java:8: [Seshat:GeneratedName] bad.GeneratedName.Cart cannot have generated code: bad.GeneratedName_CartAccessor would also be generated for bad.GeneratedName_Cart. Rename one of them.
                GeneratedName.java:10: [Seshat:GeneratedName] bad.GeneratedName.Cart.Visits cannot have generated code: it and bad.GeneratedName.Cart.visits both need the method setVisits. Rename one of them.
                GeneratedName.java:12: [Seshat:GeneratedName] bad.GeneratedName.Cart.getValue cannot have generated code: it and bad.GeneratedName.Cart.get both need the method getValue. Rename one of them.
                GeneratedName.java:16: [Seshat:GeneratedName] bad.GeneratedName_Cart cannot have generated code: bad.GeneratedName_CartAccessor would also be generated for bad.GeneratedName.Cart. Rename one of them.
                GeneratedName.java:19: [Seshat:GeneratedName] bad.Shop cannot have generated code: bad.ShopCodec exists already. Rename one of them.
                """, "bad/GeneratedName.java");
    }

    @Test
    void unresolved() {
        assertMessages("""
                Unresolved.java:7: cannot find symbol
                  symbol:   class Owner
                  location: class bad.Unresolved
                Unresolved.java:7: [Seshat:Unresolved] bad.Unresolved was not generated because bad.Unresolved.owner refers to an unknown type: Owner. If another processor generates it, look for its errors above.
                Unresolved.java:14: cannot find symbol
                  symbol:   class Owner
                  location: class bad.Unresolved.Inner
                Unresolved.java:14: [Seshat:Unresolved] bad.Unresolved.Deep was not generated because bad.Unresolved.Inner.owners refers to an unknown type: Owner. If another processor generates it, look for its errors above.
                """, "bad/Unresolved.java");
    }

    @Test
    void notWritten() {
        Compilation compilation = TestCompiler.compiler(new BrokenFiler(name -> {
                    throw new IOException("disk is full");
                }))
                .compile(TestCompiler.resources("bad/NotWritten.java"));
        assertEquals(
                List.of("NotWritten.java:6: [Seshat:NotWritten] bad.NotWritten cannot have generated code: "
                        + "bad.NotWrittenWith could not be written (java.io.IOException: disk is full). "
                        + "Compile it again."),
                TestCompiler.diagnostics(compilation));
    }

    @Test
    void internal() {
        Compilation compilation = TestCompiler.compiler(new BrokenFiler(name -> {
                    throw new IllegalStateException("broken");
                }))
                .compile(TestCompiler.resources("bad/Internal.java"));
        List<String> messages = TestCompiler.diagnostics(compilation);
        assertEquals(1, messages.size(), messages.toString());
        List<String> lines = messages.get(0).lines().map(String::strip).toList();
        assertEquals(
                "Internal.java:6: [Seshat:Internal] bad.Internal cannot be processed, because the processor failed. "
                        + "Report this, with the text that follows:",
                lines.get(0));
        assertEquals("java.lang.IllegalStateException: broken", lines.get(1));
        assertTrue(lines.get(2).startsWith("at dev.seshat.processor."), lines.get(2));
    }

    private static void assertMessages(String expected, String... resources) {
        Compilation compilation = TestCompiler.compile(TestCompiler.resources(resources));
        assertEquals(expected, String.join("\n", TestCompiler.diagnostics(compilation)) + "\n");
    }
}
