"""Computes seshat_tokens.json from the description of the token format alone.

Uses nothing of Seshat: key ids, sub-keys and SIGNED tokens with hashlib and hmac, XAES-256-GCM with AES of the package
"cryptography". Run: python3 seshat_tokens.py > seshat_tokens.json
"""

import base64
import hashlib
import hmac
import json

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

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


def xaes(key, nonce, plaintext, aad):
    block = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    l = int.from_bytes(block.update(bytes(16)), "big")
    k1 = (l << 1 & (1 << 128) - 1) ^ (0x87 if l >> 127 else 0)
    half = int.from_bytes(nonce[:12], "big")
    derived = b"".join(
        block.update(((i << 112 | ord("X") << 104 | half) ^ k1).to_bytes(16, "big")) for i in (1, 2)
    )
    return AESGCM(derived).encrypt(nonce[12:], plaintext, aad)


def sub_key(master, mode, app, type_id, carrier):
    prk = mac(bytes(32), master)
    return mac(prk, b"seshat/v1" + bytes([mode]) + lp(app) + lp(type_id) + lp(carrier) + b"\x01")


def token(format, seed, app, type_id, carrier, tenant, times, generation, payload, zeroes=0, key_hash=None):
    master = hashlib.sha256(seed.encode()).digest()
    kid = mac(master, b"seshat/v1/kid")[:4]
    mode = MODES[format]
    key = sub_key(master, mode, app, type_id, carrier)
    context = bytes([mode]) + kid + lp(app) + lp(type_id) + lp(carrier) + lp(tenant)
    if key_hash:
        context += lp(key_hash)
    sid = hashlib.sha256(b"sid" + seed.encode()).digest()[:12]
    nonce = hashlib.sha256(b"nonce" + seed.encode()).digest()[:24]
    born, issued, deadline = times
    body = b"\x01" + sid + leb128(born) + leb128(issued - born) + leb128(deadline - issued)
    body += leb128(generation) + payload + b"\x80" + bytes(zeroes)
    if format == "SEALED":
        raw = bytes([mode]) + kid + nonce + xaes(key, nonce, body, context)
    else:
        raw = bytes([mode]) + kid + body + mac(key, context + body)
    return {
        "format": format, "key": master.hex(), "keyId": kid.hex(), "app": app, "typeId": type_id,
        "carrier": carrier, "tenant": tenant, "keyHash": (key_hash or b"").hex(), "subKey": key.hex(),
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
print(json.dumps({"tests": VECTORS}, indent=1, ensure_ascii=False))
