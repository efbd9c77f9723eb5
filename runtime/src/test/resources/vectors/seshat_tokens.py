"""Tokens of Seshat, made and opened from the description of their format alone.

Uses nothing of Seshat and nothing but Python's standard library, with AES-GCM written out below. It is slow and leaks by
its timing: for tests only.

    python3 seshat_tokens.py > seshat_tokens.json    computes the known answers
    python3 seshat_tokens.py exchange                makes and opens tokens as told by the lines that it reads
"""

import base64
import hashlib
import hmac
import json
import sys

MODES = {"SEALED": 1, "SIGNED": 2, "SUBJECT": 3}


def mac(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def text(raw):
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def lp(value):
    raw = value.encode() if isinstance(value, str) else value
    return len(raw).to_bytes(2, "big") + raw


def leb128(value):
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def number(raw):
    return int.from_bytes(raw, "big")


def doubled(byte):
    return byte << 1 ^ (0x11B if byte & 0x80 else 0)


def s_box():
    """FIPS 197, section 5.1.1: the inverse in GF(2^8), then an affine map; powers of 3 give all pairs of inverses."""
    powers = [1]
    while len(powers) < 255:
        powers.append(powers[-1] ^ doubled(powers[-1]))
    box = [0x63] * 256
    for i, power in enumerate(powers):
        inverse = powers[-i % 255]
        turned = inverse * 0x101
        box[power] = (inverse ^ turned >> 7 ^ turned >> 6 ^ turned >> 5 ^ turned >> 4) & 0xFF ^ 0x63
    return box


S_BOX = s_box()


def aes256(key):
    """Returns the encryption of one block (FIPS 197)."""
    words = [key[i:i + 4] for i in range(0, 32, 4)]
    constant = 1
    while len(words) < 60:
        word = words[-1]
        if len(words) % 8 == 0:
            word = bytes(S_BOX[b] for b in word[1:] + word[:1])
            word = bytes([word[0] ^ constant]) + word[1:]
            constant = doubled(constant)
        elif len(words) % 8 == 4:
            word = bytes(S_BOX[b] for b in word)
        words.append(bytes(x ^ y for x, y in zip(words[-8], word)))
    keys = [b"".join(words[i:i + 4]) for i in range(0, 60, 4)]

    def encrypt(block):
        state = [x ^ y for x, y in zip(block, keys[0])]
        for i, key in enumerate(keys[1:], 1):
            state = [S_BOX[state[(j + 4 * (j % 4)) % 16]] for j in range(16)]
            if i < 14:
                mixed = []
                for c in range(0, 16, 4):
                    column = state[c:c + 4]
                    for r in range(4):
                        x, y = column[r], column[(r + 1) % 4]
                        mixed.append(doubled(x ^ y) ^ y ^ column[(r + 2) % 4] ^ column[(r + 3) % 4])
                state = mixed
            state = [x ^ y for x, y in zip(state, key)]
        return bytes(state)

    return encrypt


def gcm(key, nonce, text, aad, decrypt=False):
    """Returns the other text and the tag (SP 800-38D)."""
    block = aes256(key)
    other = b""
    for i in range(0, len(text), 16):
        stream = block(nonce + (2 + i // 16).to_bytes(4, "big"))
        other += bytes(x ^ y for x, y in zip(text[i:i + 16], stream))
    ciphertext = text if decrypt else other
    h = number(block(bytes(16)))
    tag = 0
    for part in (aad, ciphertext, (len(aad) * 8).to_bytes(8, "big") + (len(ciphertext) * 8).to_bytes(8, "big")):
        for i in range(0, len(part), 16):
            x, product, v = tag ^ number(part[i:i + 16].ljust(16, b"\0")), 0, h
            for bit in range(127, -1, -1):
                product ^= v if x >> bit & 1 else 0
                v = v >> 1 ^ (0xE1 << 120 if v & 1 else 0)
            tag = product
    return other, bytes(x ^ y for x, y in zip(tag.to_bytes(16, "big"), block(nonce + b"\0\0\0\1")))


def xaes(key, nonce, text, aad, decrypt=False):
    block = aes256(key)
    l = number(block(bytes(16)))
    k1 = (l << 1 & (1 << 128) - 1) ^ (0x87 if l >> 127 else 0)
    half = number(nonce[:12])
    derived = b"".join(block(((i << 112 | ord("X") << 104 | half) ^ k1).to_bytes(16, "big")) for i in (1, 2))
    return gcm(derived, nonce[12:], text, aad, decrypt)


def sub_key(master, mode, app, type_id, carrier):
    prk = mac(bytes(32), master)
    return mac(prk, b"seshat/v1" + bytes([mode]) + lp(app) + lp(type_id) + lp(carrier) + b"\x01")


def context(mode, kid, app, type_id, carrier, tenant, key_hash):
    names = lp(app) + lp(type_id) + lp(carrier) + lp(tenant)
    return bytes([mode]) + kid + names + (lp(key_hash) if key_hash else b"")


def seal(format, master, app, type_id, carrier, tenant, key_hash, nonce, body):
    kid = mac(master, b"seshat/v1/kid")[:4]
    mode = MODES[format]
    key = sub_key(master, mode, app, type_id, carrier)
    c = context(mode, kid, app, type_id, carrier, tenant, key_hash)
    if format == "SEALED":
        return bytes([mode]) + kid + nonce + b"".join(xaes(key, nonce, body, c))
    return bytes([mode]) + kid + body + mac(key, c + body)


def unseal(format, master, app, type_id, carrier, tenant, key_hash, raw):
    """Returns the body, or None."""
    kid = mac(master, b"seshat/v1/kid")[:4]
    mode = MODES[format]
    key = sub_key(master, mode, app, type_id, carrier)
    c = context(mode, kid, app, type_id, carrier, tenant, key_hash)
    if raw[:5] != bytes([mode]) + kid:
        return None
    if format == "SEALED":
        body, tag = xaes(key, raw[5:29], raw[29:-16], c, decrypt=True)
        return body if hmac.compare_digest(tag, raw[-16:]) else None
    body = raw[5:-32]
    return body if hmac.compare_digest(mac(key, c + body), raw[-32:]) else None


def body_of(sid, times, generation, payload, zeroes=0):
    born, issued, deadline = times
    return (b"\x01" + sid + leb128(born) + leb128(issued - born) + leb128(deadline - issued) + leb128(generation)
            + payload + b"\x80" + bytes(zeroes))


def parts_of(body):
    """Returns sid, times, generation and payload of an authentic body."""
    if body[0] != 1:
        raise ValueError("version")
    numbers, at = [], 13
    while len(numbers) < 4:
        value = shift = 0
        while body[at] & 0x80:
            value |= (body[at] & 0x7F) << shift
            shift, at = shift + 7, at + 1
        numbers.append(value | body[at] << shift)
        at += 1
    payload = body[at:].rstrip(b"\0")
    if payload[-1:] != b"\x80":
        raise ValueError("end mark")
    born, issued, deadline, generation = numbers
    return body[1:13], (born, born + issued, born + issued + deadline), generation, payload[:-1]


def token(format, seed, app, type_id, carrier, tenant, times, generation, payload, zeroes=0, key_hash=None):
    master = hashlib.sha256(seed.encode()).digest()
    sid = hashlib.sha256(b"sid" + seed.encode()).digest()[:12]
    nonce = hashlib.sha256(b"nonce" + seed.encode()).digest()[:24]
    born, issued, deadline = times
    body = body_of(sid, times, generation, payload, zeroes)
    raw = seal(format, master, app, type_id, carrier, tenant, key_hash, nonce, body)
    return {
        "format": format, "key": master.hex(), "keyId": mac(master, b"seshat/v1/kid")[:4].hex(), "app": app,
        "typeId": type_id, "carrier": carrier, "tenant": tenant, "keyHash": (key_hash or b"").hex(),
        "subKey": sub_key(master, MODES[format], app, type_id, carrier).hex(),
        "sid": sid.hex(), "born": str(born), "issued": str(issued), "deadline": str(deadline),
        "generation": str(generation), "payload": payload.hex(), "zeroes": str(zeroes), "body": body.hex(),
        "token": text(raw),
    }


def subject(seed, app, type_id, tenant, name):
    master = hashlib.sha256(seed.encode()).digest()
    key = sub_key(master, MODES["SUBJECT"], app, type_id, "subject")
    return {
        "format": "SUBJECT", "key": master.hex(), "app": app, "typeId": type_id, "tenant": tenant,
        "subject": name, "hash": mac(key, lp(tenant) + lp(name)).hex(),
    }


DAY = 86_400
NOW = 1_800_000_000
HASH = hashlib.sha256(b"an id").digest()
VECTORS = [
    token("SEALED", "key 1", "shop", "cart", "cookie:__Host-cart", "", (NOW, NOW + 60, NOW + DAY), 0, b"\x01\x02\x03"),
    token("SEALED", "key 2", "shöp", "cart", "header:Cart-Session", "ténant", (0, 0, 0), 127, b""),
    token("SEALED", "key 3", "shop", "cart", "cookie:c", "a", (1, 128, 2**63 - 1), 2**63 - 1, b"\x80\x00\x80" * 40),
    token("SEALED", "key 1", "shop", "cart", "cookie:__Host-cart", "", (NOW, NOW, NOW + DAY), 1, b"\x00\x00", zeroes=7),
    token("SEALED", "key 1", "shop", "login", "store", "", (NOW, NOW, NOW + DAY), 0, b"at rest", key_hash=HASH),
    token("SIGNED", "key 1", "shop", "theme", "cookie:theme", "", (NOW, NOW + 60, NOW + DAY), 0, b"\x01\x02\x03"),
    token("SIGNED", "key 2", "shöp", "theme", "header:Theme", "ténant", (0, 2**62, 2**63 - 1), 16_384, b""),
    token("SIGNED", "key 1", "shop", "theme", "cookie:theme", "", (NOW, NOW, NOW + DAY), 1, b"\x80\x00", zeroes=3),
    token("SIGNED", "key 1", "shop", "theme", "store", "t", (NOW, NOW, NOW + DAY), 0, b"at rest", key_hash=HASH),
    subject("key 1", "shop", "login", "", "ada"),
    subject("key 2", "shöp", "login", "ténant", "Åda"),
]


def answer(line):
    """Answers "open FORMAT KEY APP TYPE CARRIER TENANT HASH TOKEN" and "make ... NONCE SID TIMES GENERATION PAYLOAD".

    All but the first two words are hexadecimal, or a number, or numbers with commas; "-" is nothing.
    """
    command, format, *words = line.split()
    raw = [b"" if word == "-" else bytes.fromhex(word) for word in words[:7]]
    purpose = [raw[0], *(name.decode() for name in raw[1:5]), raw[5]]
    if command == "open":
        body = unseal(format, *purpose, raw[6])
        if body is None:
            return "refused"
        sid, times, generation, payload = parts_of(body)
        return f"{sid.hex()} {','.join(map(str, times))} {generation} {payload.hex() or '-'}"
    sid, times, generation, payload = words[7:]
    payload = b"" if payload == "-" else bytes.fromhex(payload)
    body = body_of(bytes.fromhex(sid), [int(time) for time in times.split(",")], int(generation), payload)
    return seal(format, *purpose, raw[6], body).hex()


if sys.argv[1:] == ["exchange"]:
    for line in sys.stdin:
        print(answer(line))
else:
    print(json.dumps({"tests": VECTORS}, indent=1, ensure_ascii=False))
