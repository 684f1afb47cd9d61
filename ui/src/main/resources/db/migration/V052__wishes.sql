-- When employees would, and would rather not, have sessions, in an ordinary week: parts of days, from 0 (Monday).
create table employee_wish (
    employee varchar(200) not null,
    weekday integer not null,
    part varchar(12) not null,
    liking varchar(12) not null,
    primary key (employee, weekday, part)
);

-- Days on which employees can not work. Why has no place here.
create table employee_unavailable (
    employee varchar(200) not null,
    off_day date not null,
    primary key (employee, off_day)
);
