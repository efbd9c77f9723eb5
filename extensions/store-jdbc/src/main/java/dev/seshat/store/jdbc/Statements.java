package dev.seshat.store.jdbc;

/** The statements on one table, in SQL that all databases have in common. */
final class Statements {

    final String find;
    final String insert;
    final String replace;
    final String touch;
    final String delete;
    final String findBySubject;
    final String deleteBySubject;
    final String deleteBySubjectExcept;
    final String findExpired;
    private final String table;

    Statements(TableName name) {
        table = name.qualified();
        String columns = "id, type_id, subject, version, created, last_used, expires, data";
        String select = "SELECT " + columns + " FROM " + table + " WHERE ";
        find = select + "id = ? AND expires > ?";
        insert = "INSERT INTO " + table + " (" + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        replace = "UPDATE " + table + " SET id = ?, type_id = ?, subject = ?, version = ?, created = ?, last_used = ?,"
                + " expires = ?, data = ? WHERE id = ? AND version = ? AND expires > ?";
        // MariaDB evaluates assignments from left to right with the values already assigned, so last_used comes last.
        touch = "UPDATE " + table + " SET expires = CASE WHEN last_used <= ? THEN ? ELSE expires END,"
                + " last_used = CASE WHEN last_used <= ? THEN ? ELSE last_used END WHERE id = ? AND expires > ?";
        delete = "DELETE FROM " + table + " WHERE id = ?";
        findBySubject = select + "subject = ? AND type_id = ? AND expires > ? ORDER BY last_used DESC";
        deleteBySubject = "DELETE FROM " + table + " WHERE subject = ? AND type_id = ?";
        deleteBySubjectExcept = deleteBySubject + " AND id <> ?";
        findExpired = "SELECT id FROM " + table + " WHERE expires <= ?";
    }

    /** Returns the statement that removes those of some sessions that have expired. */
    String deleteExpired(int ids) {
        return "DELETE FROM " + table + " WHERE expires <= ? AND id IN (?" + ", ?".repeat(ids - 1) + ")";
    }
}
