/** Stands for a program of the company; it ends with a code that the POM allows. */
class ListAdmins {

    public static void main(String[] arguments) {
        System.out.print("user,right\njane,admin\n" + arguments[0] + "\n");
        System.out.flush();
        System.exit(3);
    }
}
