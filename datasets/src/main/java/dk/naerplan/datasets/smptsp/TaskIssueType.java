package dk.naerplan.datasets.smptsp;

/** Everything that can be wrong with an instance. */
public enum TaskIssueType {
    TOO_LARGE("tooLarge"),
    TOO_MANY_ISSUES("tooManyIssues"),
    MISSING_PART("missingPart"),
    UNEXPECTED_LINE("unexpectedLine"),
    OTHER_TYPE("otherType"),
    WRONG_NUMBER("wrongNumber"),
    TASK_FORM("taskForm"),
    TASK_WITHOUT_LENGTH("taskWithoutLength"),
    TASK_COUNT("taskCount"),
    NO_TASK("noTask"),
    EMPLOYEE_FORM("employeeForm"),
    EMPLOYEE_COUNT("employeeCount"),
    QUALIFICATION_COUNT("qualificationCount"),
    UNKNOWN_TASK("unknownTask"),
    REPEATED_TASK("repeatedTask"),
    NOBODY_QUALIFIED("nobodyQualified"),
    TOO_MANY_TASKS("tooManyTasks"),
    TOO_MANY_EMPLOYEES("tooManyEmployees"),
    TOO_DENSE("tooDense");

    private final String key;

    TaskIssueType(String key) {
        this.key = key;
    }

    /** The name in text keys. */
    public String key() {
        return key;
    }
}
