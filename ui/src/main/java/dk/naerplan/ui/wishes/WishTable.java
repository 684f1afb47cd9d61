package dk.naerplan.ui.wishes;

import dk.naerplan.datasets.format.Weekday;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of wishes and of days without work. */
@Repository
class WishTable {

    private final JdbcClient database;

    WishTable(JdbcClient database) {
        this.database = database;
    }

    List<Wish> wishes(String employee) {
        return database.sql("select weekday, part, liking from employee_wish where employee = ? order by weekday, part")
                .param(employee)
                .query((row, line) -> wish(row))
                .list();
    }

    /** Of everybody who has told any, by employee. */
    Map<String, List<Wish>> wishes() {
        var wishes = new HashMap<String, List<Wish>>();
        database.sql("select employee, weekday, part, liking from employee_wish order by weekday, part")
                .query(row -> {
                    wishes.computeIfAbsent(row.getString("employee"), id -> new ArrayList<>())
                            .add(wish(row));
                });
        return wishes;
    }

    private static Wish wish(ResultSet row) throws SQLException {
        return new Wish(
                Weekday.of(row.getInt("weekday")),
                PartOfDay.valueOf(row.getString("part")),
                Liking.valueOf(row.getString("liking")));
    }

    void put(String employee, Wish wish) {
        database.sql("delete from employee_wish where employee = ? and weekday = ? and part = ?")
                .params(employee, wish.day().index(), wish.part().name())
                .update();
        database.sql("insert into employee_wish (employee, weekday, part, liking) values (?, ?, ?, ?)")
                .params(
                        employee,
                        wish.day().index(),
                        wish.part().name(),
                        wish.liking().name())
                .update();
    }

    /** In order, from the first day that is not over. */
    List<LocalDate> unavailable(String employee, LocalDate from, LocalDate to) {
        return database.sql("select off_day from employee_unavailable where employee = ? and off_day between ? and ?"
                        + " order by off_day")
                .params(employee, Date.valueOf(from), Date.valueOf(to))
                .query((row, line) -> row.getDate("off_day").toLocalDate())
                .list();
    }

    /** Of everybody who has told any, by employee, in order. */
    Map<String, List<LocalDate>> unavailable(LocalDate from, LocalDate to) {
        var days = new HashMap<String, List<LocalDate>>();
        database.sql(
                        "select employee, off_day from employee_unavailable where off_day between ? and ? order by off_day")
                .params(Date.valueOf(from), Date.valueOf(to))
                .query(row -> {
                    days.computeIfAbsent(row.getString("employee"), id -> new ArrayList<>())
                            .add(row.getDate("off_day").toLocalDate());
                });
        return days;
    }

    void add(String employee, LocalDate day) {
        remove(employee, day);
        database.sql("insert into employee_unavailable (employee, off_day) values (?, ?)")
                .params(employee, Date.valueOf(day))
                .update();
    }

    void remove(String employee, LocalDate day) {
        database.sql("delete from employee_unavailable where employee = ? and off_day = ?")
                .params(employee, Date.valueOf(day))
                .update();
    }

    void forget(String employee) {
        database.sql("delete from employee_wish where employee = ?")
                .param(employee)
                .update();
        database.sql("delete from employee_unavailable where employee = ?")
                .param(employee)
                .update();
    }
}
